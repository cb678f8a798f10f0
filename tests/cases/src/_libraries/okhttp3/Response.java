package okhttp3;

public final class Response {
    final int code;

    Response(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
