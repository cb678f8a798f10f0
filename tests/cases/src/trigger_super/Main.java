// The launcher's onCreate calls its parent's, which a sibling overrides.
package cases.trigger_super;

import android.os.Bundle;

public final class Main extends Screen {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
    }
}
