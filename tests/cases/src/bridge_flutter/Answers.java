package cases.bridge_flutter;

import android.content.ContentResolver;
import android.provider.ContactsContract;
import io.flutter.plugin.common.MethodCall;
import io.flutter.plugin.common.MethodChannel;

import io.flutter.plugin.common.*;

final class Answers implements MethodChannel.MethodCallHandler {
    private final ContentResolver resolver;

    Answers(ContentResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void onMethodCall(MethodCall call, MethodChannel.Result result) {
        if (call.method.equals("getContacts")) {
            result.success(resolver.query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null).getCount());
        } else {
            result.notImplemented();
        }
    }
}
