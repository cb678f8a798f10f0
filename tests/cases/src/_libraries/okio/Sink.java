package okio;

import java.io.IOException;

public interface Sink {
    void write(Buffer source, long byteCount) throws IOException;

    void flush() throws IOException;
}
