// The same library with the names that R8 gives: its strings still show what it is.
package cases.loader_play_services_renamed;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        B.a(this, "com.google.android.gms.vision");
    }
}
