package cases.trigger_made_later;

import android.app.Activity;

class Screen extends Activity {
    Rows rows;

    @Override
    protected void onResume() {
        super.onResume();
        rows.load(this);
    }
}
