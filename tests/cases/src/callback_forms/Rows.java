package cases.callback_forms;

final class Rows extends androidx.recyclerview.widget.RecyclerView.Adapter {
    @Override
    public int getItemCount() {
        return Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)).length();
    }
}
