# Made by tests/cases/compile.py
.class public interface abstract Lcases/r8_both_shown/a/q;
.super Ljava/lang/Object;
.implements Lcases/r8_both_shown/a/w;

.method public abstract as([B)Lcases/r8_both_shown/a/q;
.end method

.method public abstract au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
.end method
