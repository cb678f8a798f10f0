package okio;

public final class Buffer implements BufferedSink {
    Segment head;
    Segment tail;
    long size;

    Segment writableSegment() {
        if (tail == null || tail.limit == tail.data.length) {
            Segment added = SegmentPool.take();
            if (tail == null) {
                head = added;
            } else {
                tail.next = added;
            }
            tail = added;
        }
        return tail;
    }

    @Override
    public Buffer write(byte[] source) {
        int offset = 0;
        while (offset < source.length) {
            Segment segment = writableSegment();
            int count = Math.min(source.length - offset, segment.data.length - segment.limit);
            System.arraycopy(source, offset, segment.data, segment.limit, count);
            segment.limit += count;
            offset += count;
        }
        size += source.length;
        return this;
    }

    @Override
    public Buffer writeUtf8(String text) {
        return write(text.getBytes());
    }

    @Override
    public void write(Buffer source, long byteCount) {
        if (tail == null) {
            head = source.head;
        } else {
            tail.next = source.head;
        }
        tail = source.tail;
        size += byteCount;
        source.head = null;
        source.tail = null;
        source.size = 0;
    }

    public String readUtf8() {
        StringBuilder text = new StringBuilder();
        while (head != null) {
            Segment segment = head;
            text.append(new String(segment.data, segment.pos, segment.limit - segment.pos));
            head = segment.next;
            SegmentPool.recycle(segment);
        }
        tail = null;
        size = 0;
        return text.toString();
    }

    @Override
    public void flush() {}
}
