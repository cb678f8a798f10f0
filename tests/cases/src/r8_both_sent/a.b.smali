# Made by tests/cases/compile.py
.class public interface abstract Lcases/r8_both_sent/a/b;
.super Ljava/lang/Object;

.method public abstract n()Lcases/r8_both_sent/a/m;
.end method

.method public abstract m(Lcases/r8_both_sent/a/c;)V
.end method
