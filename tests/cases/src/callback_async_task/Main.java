// An AsyncTask: the rows go from doInBackground to onPostExecute and to the screen.
package cases.callback_async_task;

import android.app.Activity;
import android.os.Bundle;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new Load(this).execute("display_name");
    }
}
