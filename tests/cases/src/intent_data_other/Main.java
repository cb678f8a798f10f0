// A look-alike: the address book goes to whatever app shows it; the own component gets another address.
package cases.intent_data_other;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        shown();
        sent();
    }

    private void shown() {
        startActivity(new Intent(Intent.ACTION_SEND, ContactsContract.Contacts.CONTENT_URI));
    }

    private void sent() {
        Intent intent = new Intent(this, Shown.class);
        intent.setData(Uri.parse("content://org.example.notes/list"));
        startActivity(intent);
    }
}
