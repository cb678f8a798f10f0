package cases.trigger_made_later;

import android.app.Activity;

abstract class Rows {
    abstract void load(Activity screen);
}
