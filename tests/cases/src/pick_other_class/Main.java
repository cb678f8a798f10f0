// Another class makes the picker's intent and starts it for the screen, which gets the result.
package cases.pick_other_class;

import android.app.Activity;
import android.content.Intent;
import android.database.Cursor;
import android.os.Bundle;

public final class Main extends Activity {
    private final Asker asker = new Asker();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        asker.use(this);
        asker.ask();
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        super.onActivityResult(request, result, data);
        Cursor rows = getContentResolver().query(data.getData(), null, null, null, null);
        rows.close();
    }
}
