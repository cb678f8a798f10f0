# Made by tests/cases/compile.py
.class public abstract Lio/reactivex/Observable;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method protected abstract subscribeActual(Lio/reactivex/functions/Consumer;)V
.end method

.method public static fromCallable(Ljava/util/concurrent/Callable;)Lio/reactivex/Observable;
    .registers 2
    new-instance v0, Lio/reactivex/Observable$ObservableFromCallable;
    invoke-direct {v0, p0}, Lio/reactivex/Observable$ObservableFromCallable;-><init>(Ljava/util/concurrent/Callable;)V
    return-object v0
.end method

.method public map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    .registers 3
    new-instance v0, Lio/reactivex/Observable$ObservableMap;
    invoke-direct {v0, p0, p1}, Lio/reactivex/Observable$ObservableMap;-><init>(Lio/reactivex/Observable;Lio/reactivex/functions/Function;)V
    return-object v0
.end method

.method public subscribeOn(Ljava/util/concurrent/Executor;)Lio/reactivex/Observable;
    .registers 3
    new-instance v0, Lio/reactivex/Observable$ObservableSubscribeOn;
    invoke-direct {v0, p0, p1}, Lio/reactivex/Observable$ObservableSubscribeOn;-><init>(Lio/reactivex/Observable;Ljava/util/concurrent/Executor;)V
    return-object v0
.end method

.method public subscribe(Lio/reactivex/functions/Consumer;)V
    .registers 4
    :l_0
    invoke-virtual {p0, p1}, Lio/reactivex/Observable;->subscribeActual(Lio/reactivex/functions/Consumer;)V
    :l_5
    goto :l_12
    :l_8
    move-exception v0
    new-instance v1, Ljava/lang/IllegalStateException;
    invoke-direct {v1, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v1
    :l_12
    return-void
    .catch Ljava/lang/Exception; {:l_0 .. :l_5} :l_8
.end method
