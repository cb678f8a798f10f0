package okhttp3;

public final class Request {
    final String url;
    final String method;
    final RequestBody body;

    Request(Builder builder) {
        url = builder.url;
        method = builder.method;
        body = builder.body;
    }

    public static class Builder {
        String url;
        String method = "GET";
        RequestBody body;

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder post(RequestBody body) {
            this.method = "POST";
            this.body = body;
            return this;
        }

        public Request build() {
            return new Request(this);
        }
    }
}
