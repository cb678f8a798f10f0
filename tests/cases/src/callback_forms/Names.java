package cases.callback_forms;

final class Names extends android.widget.BaseAdapter {
    @Override
    public int getCount() {
        return Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)).length();
    }
}
