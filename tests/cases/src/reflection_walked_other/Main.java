// The method that is chosen among all of its class tells the type of an address and reads nothing.
package cases.reflection_walked_other;

import android.app.Activity;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;
import java.lang.reflect.Method;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TextView view = new TextView(this);
        try {
            for (Method one : android.content.ContentResolver.class.getMethods()) {
                if (one.getName().equals("getType")) {
                    view.setText((String) one.invoke(getContentResolver(), Uri.parse("content://com.android.contacts/data")));
                }
            }
        } catch (ReflectiveOperationException e) {
            view.setText("none");
        }
        setContentView(view);
    }
}
