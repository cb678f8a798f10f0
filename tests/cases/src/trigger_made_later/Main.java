// The launcher's rows are its own; those of the contacts are made by another screen alone.
package cases.trigger_made_later;

import android.os.Bundle;

public final class Main extends Screen {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        rows = new NoRows();
    }
}
