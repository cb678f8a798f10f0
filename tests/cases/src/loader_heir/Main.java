// A class loader of the app's own, on a file that is handed to it.
package cases.loader_heir;

import android.app.Activity;
import android.os.Bundle;
import java.io.File;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Loader(new File(getCacheDir(), "x.dex").getPath(), getClassLoader());
    }
}
