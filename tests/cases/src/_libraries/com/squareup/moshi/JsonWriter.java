package com.squareup.moshi;

import java.io.IOException;
import okio.BufferedSink;

public final class JsonWriter {
    private final BufferedSink sink;

    private JsonWriter(BufferedSink sink) {
        this.sink = sink;
    }

    public static JsonWriter of(BufferedSink sink) {
        return new JsonWriter(sink);
    }

    public JsonWriter beginArray() throws IOException {
        sink.writeUtf8("[");
        return this;
    }

    public JsonWriter value(String text) throws IOException {
        sink.writeUtf8("\"").writeUtf8(text).writeUtf8("\",");
        return this;
    }

    public JsonWriter endArray() throws IOException {
        sink.writeUtf8("]");
        return this;
    }
}
