package cases.callback_forms;

final class Handle implements android.os.Handler.Callback {
    @Override
    public boolean handleMessage(android.os.Message message) {
        return Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)) != null;
    }
}
