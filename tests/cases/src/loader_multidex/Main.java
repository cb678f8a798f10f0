// multidex as the library was before API 21, renamed by R8.
package cases.loader_multidex;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        MultiDex.install(this);
    }
}
