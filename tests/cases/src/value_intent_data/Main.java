// The address is set as the data of an intent and taken from it.
package cases.value_intent_data;

import android.app.Activity;
import android.content.Intent;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        show(getContentResolver().query(resolve(), null, null, null, null));
    }

    private Uri resolve() {
        Intent intent = getIntent();
        intent.setData(Uri.parse("content://icc/adn"));
        return intent.getData();
    }

    private void show(Cursor rows) {
        StringBuilder names = new StringBuilder();
        while (rows.moveToNext()) {
            names.append(rows.getString(1)).append('\n');
        }
        rows.close();
        TextView view = new TextView(this);
        view.setText(names.toString());
        setContentView(view);
    }
}
