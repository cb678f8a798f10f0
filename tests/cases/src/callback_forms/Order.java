package cases.callback_forms;

final class Order implements java.util.Comparator<String> {
    @Override
    public int compare(String one, String other) {
        return Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)).length();
    }
}
