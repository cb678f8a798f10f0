package cases.callback_forms;

final class Between implements okhttp3.Interceptor {
    @Override
    public Object intercept(Object chain) {
        return Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
