# Made by tests/cases/compile.py
.class public interface abstract Lcases/r8_both_shown/a/c;
.super Ljava/lang/Object;

.method public abstract x(Lcases/r8_both_shown/a/b;Ljava/io/IOException;)V
.end method

.method public abstract z(Lcases/r8_both_shown/a/b;Lcases/r8_both_shown/a/m;)V
.end method
