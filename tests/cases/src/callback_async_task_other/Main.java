// A look-alike: a task hands an object to onPostExecute, and another of its class is logged.
package cases.callback_async_task_other;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TextView view = new TextView(this);
        setContentView(view);
        new Load(getContentResolver(), view).execute("display_name");
        Person office = new Person();
        office.name = "office";
        Log.d("office", office.name);
    }
}
