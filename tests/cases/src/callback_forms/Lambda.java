package cases.callback_forms;

final class Lambda implements kotlin.jvm.functions.Function0<String> {
    @Override
    public String invoke() {
        return Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
