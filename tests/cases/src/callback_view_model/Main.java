// The library makes a view model by its class.
package cases.callback_view_model;

import android.app.Activity;
import android.os.Bundle;
import androidx.lifecycle.ViewModelProvider;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new ViewModelProvider(this).get(Names.class);
    }
}
