package cases.component_ways;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public final class Foreground extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int id) {
        send(intent.getStringExtra("rows").getBytes());
        return 2;
    }

    @Override
    public android.os.IBinder onBind(Intent intent) {
        return null;
    }

    static void send(byte[] body) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL("https://api.example.org/v1/contacts").openConnection();
            connection.setDoOutput(true);
            OutputStream out = connection.getOutputStream();
            out.write(body);
            out.close();
        } catch (IOException e) {
            Log.w("upload", "later");
        }
    }
}
