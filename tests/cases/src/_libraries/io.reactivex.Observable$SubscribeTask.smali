# Made by tests/cases/compile.py
.class final Lio/reactivex/Observable$SubscribeTask;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field final source:Lio/reactivex/Observable;

.field final observer:Lio/reactivex/functions/Consumer;

.method constructor <init>(Lio/reactivex/Observable;Lio/reactivex/functions/Consumer;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/reactivex/Observable$SubscribeTask;->source:Lio/reactivex/Observable;
    iput-object p2, p0, Lio/reactivex/Observable$SubscribeTask;->observer:Lio/reactivex/functions/Consumer;
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lio/reactivex/Observable$SubscribeTask;->source:Lio/reactivex/Observable;
    iget-object v1, p0, Lio/reactivex/Observable$SubscribeTask;->observer:Lio/reactivex/functions/Consumer;
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;)V
    return-void
.end method
