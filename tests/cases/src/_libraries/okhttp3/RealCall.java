package okhttp3;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import okio.BufferedSink;
import okio.Okio;

final class RealCall implements Call {
    private static final ExecutorService DISPATCHER = Executors.newCachedThreadPool();
    final Request request;

    RealCall(Request request) {
        this.request = request;
    }

    @Override
    public Response execute() throws IOException {
        URL url = new URL(request.url);
        Socket socket = new Socket(url.getHost(), 443);
        BufferedSink sink = Okio.buffer(Okio.sink(socket));
        sink.writeUtf8(request.method).writeUtf8(" ").writeUtf8(url.getPath()).writeUtf8(" HTTP/1.1\r\n\r\n");
        if (request.body != null) {
            request.body.writeTo(sink);
        }
        sink.flush();
        return new Response(socket.getInputStream().read());
    }

    @Override
    public void enqueue(Callback callback) {
        DISPATCHER.execute(new AsyncCall(this, callback));
    }

    static final class AsyncCall implements Runnable {
        private final RealCall call;
        private final Callback callback;

        AsyncCall(RealCall call, Callback callback) {
            this.call = call;
            this.callback = callback;
        }

        @Override
        public void run() {
            try {
                callback.onResponse(call, call.execute());
            } catch (IOException problem) {
                callback.onFailure(call, problem);
            }
        }
    }
}
