# Made by tests/cases/compile.py
.class final Lio/reactivex/Observable$ObservableSubscribeOn;
.super Lio/reactivex/Observable;

.field final source:Lio/reactivex/Observable;

.field final scheduler:Ljava/util/concurrent/Executor;

.method constructor <init>(Lio/reactivex/Observable;Ljava/util/concurrent/Executor;)V
    .registers 3
    invoke-direct {p0}, Lio/reactivex/Observable;-><init>()V
    iput-object p1, p0, Lio/reactivex/Observable$ObservableSubscribeOn;->source:Lio/reactivex/Observable;
    iput-object p2, p0, Lio/reactivex/Observable$ObservableSubscribeOn;->scheduler:Ljava/util/concurrent/Executor;
    return-void
.end method

.method protected subscribeActual(Lio/reactivex/functions/Consumer;)V
    .registers 5
    iget-object v0, p0, Lio/reactivex/Observable$ObservableSubscribeOn;->scheduler:Ljava/util/concurrent/Executor;
    new-instance v1, Lio/reactivex/Observable$SubscribeTask;
    iget-object v2, p0, Lio/reactivex/Observable$ObservableSubscribeOn;->source:Lio/reactivex/Observable;
    invoke-direct {v1, v2, p1}, Lio/reactivex/Observable$SubscribeTask;-><init>(Lio/reactivex/Observable;Lio/reactivex/functions/Consumer;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/Executor;->execute(Ljava/lang/Runnable;)V
    return-void
.end method
