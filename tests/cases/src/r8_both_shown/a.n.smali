# Made by tests/cases/compile.py
.class public interface abstract Lcases/r8_both_shown/a/n;
.super Ljava/lang/Object;

.method public abstract ai(Ljava/lang/String;)Z
.end method
