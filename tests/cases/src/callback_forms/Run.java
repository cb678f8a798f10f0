package cases.callback_forms;

final class Run implements Runnable {
    @Override
    public void run() {
        Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
