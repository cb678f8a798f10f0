package okio;

import java.io.IOException;
import java.net.Socket;

public final class Okio {
    private Okio() {}

    public static BufferedSink buffer(Sink sink) {
        return new RealBufferedSink(sink);
    }

    public static Sink sink(Socket socket) throws IOException {
        return new OutputStreamSink(socket.getOutputStream());
    }
}
