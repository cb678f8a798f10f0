package cases.callback_named;

import android.provider.ContactsContract;

public final class Tag implements android.nfc.NfcAdapter.CreateNdefMessageCallback {
    public Object createNdefMessage(Object event) {
        Main.first(Main.context.getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        return null;
    }
}
