# Made by tests/cases/compile.py
.class public interface abstract Lokio/BufferedSink;
.super Ljava/lang/Object;
.implements Lokio/Sink;

.method public abstract write([B)Lokio/BufferedSink;
.end method

.method public abstract writeUtf8(Ljava/lang/String;)Lokio/BufferedSink;
.end method
