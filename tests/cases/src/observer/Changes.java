package cases.observer;

import android.database.ContentObserver;
import android.util.Log;

final class Changes extends ContentObserver {
    Changes() {
        super(null);
    }

    @Override
    public void onChange(boolean own) {
        Log.d("changes", "address book changed");
    }
}
