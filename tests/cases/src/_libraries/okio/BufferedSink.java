package okio;

import java.io.IOException;

public interface BufferedSink extends Sink {
    BufferedSink write(byte[] source) throws IOException;

    BufferedSink writeUtf8(String text) throws IOException;
}
