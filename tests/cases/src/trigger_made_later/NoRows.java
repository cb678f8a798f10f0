package cases.trigger_made_later;

import android.app.Activity;

final class NoRows extends Rows {
    @Override
    void load(Activity screen) {
        screen.setContentView(null);
    }
}
