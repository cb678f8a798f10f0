package okio;

import java.io.IOException;

final class RealBufferedSink implements BufferedSink {
    final Buffer buffer = new Buffer();
    final Sink sink;

    RealBufferedSink(Sink sink) {
        this.sink = sink;
    }

    @Override
    public BufferedSink write(byte[] source) throws IOException {
        buffer.write(source);
        return emit();
    }

    @Override
    public BufferedSink writeUtf8(String text) throws IOException {
        buffer.writeUtf8(text);
        return emit();
    }

    @Override
    public void write(Buffer source, long byteCount) throws IOException {
        buffer.write(source, byteCount);
        emit();
    }

    private BufferedSink emit() throws IOException {
        if (buffer.size > 0) {
            sink.write(buffer, buffer.size);
        }
        return this;
    }

    @Override
    public void flush() throws IOException {
        emit();
        sink.flush();
    }
}
