package okhttp3;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import okio.BufferedSink;
import okio.Okio;

final class RealWebSocket implements WebSocket {
    private final BufferedSink sink;

    RealWebSocket(Request request, WebSocketListener listener) {
        sink = open(request);
        listener.onOpen(this, new Response(101));
    }

    private static BufferedSink open(Request request) {
        try {
            return Okio.buffer(Okio.sink(new Socket(new URL(request.url).getHost(), 443)));
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public boolean send(String text) {
        try {
            sink.writeUtf8(text).flush();
            return true;
        } catch (IOException problem) {
            return false;
        }
    }
}
