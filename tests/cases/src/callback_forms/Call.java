package cases.callback_forms;

final class Call implements java.util.concurrent.Callable<String> {
    @Override
    public String call() {
        return Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
