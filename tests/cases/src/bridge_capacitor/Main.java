package cases.bridge_capacitor;

import android.os.Bundle;

public final class Main extends com.getcapacitor.BridgeActivity {
    @Override
    protected void onCreate(Bundle state) {
        registerPlugin(Contacts.class);
        super.onCreate(state);
    }
}
