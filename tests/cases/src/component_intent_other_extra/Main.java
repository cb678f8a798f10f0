// A look-alike: the service is started with the count, and sends another text of its own.
package cases.component_intent_other_extra;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.provider.ContactsContract;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Intent intent = new Intent(this, Upload.class);
        intent.putExtra("count", getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
        intent.putExtra("model", "phone");
        startService(intent);
    }
}
