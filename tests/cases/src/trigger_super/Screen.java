package cases.trigger_super;

import android.app.Activity;

class Screen extends Activity {
}
