// A plug-in is started through RePlugin.
package cases.loader_replugin;

import android.app.Activity;
import android.os.Bundle;
import com.qihoo360.replugin.RePlugin;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        RePlugin.startActivity(this, "loan", "org.example.LoanActivity");
    }
}
