// Play services' class loader in an app that hides nothing.
package cases.loader_play_services;

import android.app.Activity;
import android.os.Bundle;
import com.google.android.gms.dynamite.DynamiteModule;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        DynamiteModule.load(this, "com.google.android.gms.vision");
    }
}
