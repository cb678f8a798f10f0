package cases.trigger_made_later;

import android.os.Bundle;

public final class Other extends Screen {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        rows = new ContactRows();
    }
}
