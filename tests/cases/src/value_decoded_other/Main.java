// Look-alikes: addresses in Base64, hex, chars, XOR and pieces that name other providers.
package cases.value_decoded_other;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.util.Base64;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        base64();
        hex();
        chars();
        reversed();
        replaced();
        cut();
        joined();
        formatted();
    }

    private void base64() {
        count(getContentResolver().query(Uri.parse(new String(Base64.decode("Y29udGVudDovL29yZy5leGFtcGxlLm5vdGVzL2NvbnRhY3Rz", 0))), null, null, null, null));
    }

    private void hex() {
        String digits = "636f6e74656e743a2f2f6d656469612f696e626f78";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i += 2) {
            text.append((char) Integer.parseInt(digits.substring(i, i + 2), 16));
        }
        count(getContentResolver().query(Uri.parse(text.toString()), null, null, null, null));
    }

    private void chars() {
        count(getContentResolver().query(Uri.parse("content://" + new String(new char[] {'m', 'e', 'd', 'i', 'a'}) + "/contacts"), null, null, null, null));
    }

    private void reversed() {
        count(getContentResolver().query(Uri.parse(new StringBuilder("sllac/aidem//:tnetnoc").reverse().toString()), null, null, null, null));
    }

    private void replaced() {
        count(getContentResolver().query(Uri.parse("content://call_log/calls".replace("call_log", "media")), null, null, null, null));
    }

    private void cut() {
        count(getContentResolver().query(Uri.parse("content://media/calls content://call_log/calls".substring(0, 21)), null, null, null, null));
    }

    private void joined() {
        count(getContentResolver().query(Uri.parse("content://".concat("media").concat("/call_log/calls")), null, null, null, null));
    }

    private void formatted() {
        count(getContentResolver().query(Uri.parse(String.format("content://%s/%s", "media", "call_log")), null, null, null, null));
    }

    private static void count(Cursor rows) {
        Log.d("rows", "" + rows.getCount());
    }
}
