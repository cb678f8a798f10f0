package cases.callback_forms;

final class Module extends com.facebook.react.bridge.BaseJavaModule {
    @Override
    public String getName() {
        return "Names";
    }

    @com.facebook.react.bridge.ReactMethod
    public void all(com.facebook.react.bridge.Promise promise) {
        promise.resolve(Main.first(Main.context.getContentResolver().query(android.provider.ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null)).length());
    }
}
