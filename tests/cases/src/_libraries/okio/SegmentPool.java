package okio;

final class SegmentPool {
    static Segment free;

    private SegmentPool() {}

    static Segment take() {
        Segment segment = free;
        if (segment == null) {
            return new Segment();
        }
        free = segment.next;
        segment.next = null;
        return segment;
    }

    static void recycle(Segment segment) {
        segment.pos = 0;
        segment.limit = 0;
        segment.next = free;
        free = segment;
    }
}
