package cases.callback_forms;

final class Load extends android.content.AsyncTaskLoader<String> {
    Load(android.content.Context context) {
        super(context);
    }

    @Override
    public String loadInBackground() {
        return Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
