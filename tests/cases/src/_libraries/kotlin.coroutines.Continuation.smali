# By hand: what of kotlin-stdlib the coroutine cases are linked with.
.class public interface abstract Lkotlin/coroutines/Continuation;
.super Ljava/lang/Object;

.method public abstract resumeWith(Ljava/lang/Object;)V
.end method
