package okio;

/** A piece of a buffer; pieces of many buffers come from one pool. */
final class Segment {
    final byte[] data = new byte[8192];
    int pos;
    int limit;
    Segment next;
}
