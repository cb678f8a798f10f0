// A listener whose callbacks do not begin with "on".
package cases.callback_text_watcher;

import android.app.Activity;
import android.os.Bundle;
import android.widget.EditText;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new EditText(this).addTextChangedListener(new Typed(this));
    }
}
