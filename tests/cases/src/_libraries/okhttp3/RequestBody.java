package okhttp3;

import java.io.IOException;
import okio.BufferedSink;

public abstract class RequestBody {
    public abstract void writeTo(BufferedSink sink) throws IOException;

    public static RequestBody create(MediaType type, String content) {
        return create(type, content.getBytes());
    }

    public static RequestBody create(final MediaType type, final byte[] content) {
        return new RequestBody() {
            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                sink.write(content);
            }
        };
    }
}
