// Robust's hooks in every method, and nothing that fetches a patch.
package cases.loader_robust_idle;

import android.app.Activity;
import android.os.Bundle;
import com.meituan.robust.PatchProxy;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (PatchProxy.isSupport(this)) {
            return;
        }
        onResume();
    }
}
