package okhttp3;

public class OkHttpClient {
    public Call newCall(Request request) {
        return new RealCall(request);
    }

    public WebSocket newWebSocket(Request request, WebSocketListener listener) {
        return new RealWebSocket(request, listener);
    }
}
