package cases.cursor_loader;

import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

final class Sender extends Thread {
    private final String text;

    Sender(String text) {
        this.text = text;
    }

    @Override
    public void run() {
        try {
            send(text.getBytes());
        } catch (IOException e) {
            Log.w("sender", "later");
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
