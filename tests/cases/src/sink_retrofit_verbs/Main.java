// Each annotation by which Retrofit makes a request of a method, and names a field.
package cases.sink_retrofit_verbs;

import android.app.Activity;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            got();
            posted();
            put();
            patched();
            deleted();
            any();
            whole();
            plain();
            below();
            rooted();
            elsewhere();
            beside();
            named();
            given();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void got() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api().get(text).execute();
    }

    private void posted() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api().post(text).execute();
    }

    private void put() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api().put(text).execute();
    }

    private void patched() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api().patch(text).execute();
    }

    private void deleted() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api().delete(text).execute();
    }

    private void any() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api().any(text).execute();
    }

    private void whole() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api().whole(text).execute();
    }

    private void plain() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api().plain(text);
    }

    private void below() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api("https://rest.example.org/api/").post(text).execute();
    }

    private void rooted() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api("https://rest.example.org/api/").rooted(text).execute();
    }

    private void beside() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api().beside(text).execute();
    }

    private void named() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api(getIntent().getStringExtra("base")).named(text).execute();
    }

    private void given() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api().given(getIntent().getStringExtra("address"), text).execute();
    }

    private void elsewhere() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        api("https://rest.example.org/" + getIntent().getStringExtra("branch") + "/").post(text).execute();
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }

    private Api api() {
        return api("https://rest.example.org/");
    }

    private Api api(String base) {
        return new retrofit2.Retrofit.Builder().baseUrl(base).build().create(Api.class);
    }
}
