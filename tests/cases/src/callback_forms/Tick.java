package cases.callback_forms;

final class Tick extends java.util.TimerTask {
    @Override
    public void run() {
        Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
