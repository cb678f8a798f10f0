package cases.callback_forms;

final class Emit implements io.reactivex.rxjava3.core.ObservableOnSubscribe<String> {
    @Override
    public void subscribe(io.reactivex.rxjava3.core.ObservableEmitter<String> emitter) {
        Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
    }
}
