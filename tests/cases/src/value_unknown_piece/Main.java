// The name that is searched for comes from outside; a question mark is no unknown piece.
package cases.value_unknown_piece;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        search(getIntent().getStringExtra("name"));
        count();
        trimmed();
        cutOff();
        named();
    }

    private void trimmed() {
        String before = new String(new char[] {0, 2});
        show(getContentResolver().query(Uri.parse(before.concat("content://sms").trim()), null, null, null, null));
        show(getContentResolver().query(Uri.parse(" \u0000content://call_log/calls".trim()), null, null, null, null));
    }

    private void cutOff() {
        show(getContentResolver().query(Uri.parse("content://com.android.contacts/contacts/#"), null, null, null, null));
    }

    private void named() {
        try {
            Class<?> owner = Class.forName("android.provider.ContactsContract$" + getIntent().getStringExtra("name"));
            Uri address = (Uri) owner.getField("CONTENT_URI").get(null);
            show(getContentResolver().query(address, null, null, null, null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void search(String name) {
        show(getContentResolver().query(
                Uri.parse("content://com.android.contacts/data/phones/filter/" + name), null, null, null, null));
    }

    private void count() {
        String address = address("content://call_log/calls?allow_voicemails=", true);
        show(getContentResolver().query(Uri.parse(address), null, null, null, null));
    }

    private static String address(String before, boolean isAsked) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < before.length(); at++) {
            text.append(before.charAt(at));
        }
        return text.append(isAsked).toString();
    }

    private void show(Cursor rows) {
        TextView view = new TextView(this);
        view.setText(Integer.toString(rows.getCount()));
        rows.close();
        setContentView(view);
    }
}
