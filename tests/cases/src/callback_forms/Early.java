package cases.callback_forms;

final class Early {
    static final String NAME = Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
}
