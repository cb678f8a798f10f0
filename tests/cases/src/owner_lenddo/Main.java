// The app calls an SDK that is known by the prefix of its classes.
package cases.owner_lenddo;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        com.lenddo.mobile.core.Collector.collect(this);
        credoapp.module.contacts.ContactsModule.rows(this);
    }
}
