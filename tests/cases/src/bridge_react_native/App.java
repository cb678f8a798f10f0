package cases.bridge_react_native;

import android.app.Activity;
import android.os.Bundle;
import java.util.ArrayList;
import java.util.List;

public final class App extends Activity {
    static List<com.facebook.react.ReactPackage> packages = new ArrayList<>();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        packages.add(new Package());
    }
}
