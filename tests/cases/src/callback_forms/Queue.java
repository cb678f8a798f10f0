package cases.callback_forms;

final class Queue extends android.os.Handler {
    @Override
    public void dispatchMessage(android.os.Message message) {
        Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
