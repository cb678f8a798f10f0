# Made by tests/cases/compile.py
.class public interface abstract Lcases/r8_both_shown/a/w;
.super Ljava/lang/Object;

.method public abstract as(Lcases/r8_both_shown/a/p;J)V
.end method

.method public abstract o()V
.end method
