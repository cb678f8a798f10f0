// A look-alike: a class of the app whose name only contains that of an SDK.
package cases.owner_prefix_other;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        com.lenddoapp.Rows.count(this);
    }
}
