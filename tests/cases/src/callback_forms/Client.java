package cases.callback_forms;

final class Client extends android.webkit.WebViewClient {
    @Override
    public boolean shouldOverrideUrlLoading(android.webkit.WebView view, String address) {
        return Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)) != null;
    }
}
