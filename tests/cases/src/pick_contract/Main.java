// ActivityResultContracts.PickContact with a lambda as its callback (D8's synthetic class).
package cases.pick_contract;

import android.database.Cursor;
import android.os.Bundle;
import android.widget.Button;
import android.widget.TextView;

public final class Main extends androidx.appcompat.app.AppCompatActivity {
    private androidx.activity.result.ActivityResultLauncher<Void> picker;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        picker = registerForActivityResult(
            new androidx.activity.result.contract.ActivityResultContracts.PickContact(),
            uri -> show(getContentResolver().query(uri, null, null, null, null)));
        Button button = new Button(this);
        button.setOnClickListener(view -> picker.launch(null));
        setContentView(button);
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
