package cases.callback_forms;

final class Round implements com.squareup.picasso.Transformation {
    @Override
    public Object transform(Object source) {
        return Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
