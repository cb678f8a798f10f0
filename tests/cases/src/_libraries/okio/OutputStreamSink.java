package okio;

import java.io.IOException;
import java.io.OutputStream;

final class OutputStreamSink implements Sink {
    private final OutputStream out;

    OutputStreamSink(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Buffer source, long byteCount) throws IOException {
        while (source.head != null) {
            Segment segment = source.head;
            out.write(segment.data, segment.pos, segment.limit - segment.pos);
            source.head = segment.next;
            SegmentPool.recycle(segment);
        }
        source.tail = null;
        source.size = 0;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
