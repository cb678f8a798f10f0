# Made by tests/cases/compile.py
.class final Lio/reactivex/Observable$MapObserver;
.super Ljava/lang/Object;
.implements Lio/reactivex/functions/Consumer;

.field final downstream:Lio/reactivex/functions/Consumer;

.field final mapper:Lio/reactivex/functions/Function;

.method constructor <init>(Lio/reactivex/functions/Consumer;Lio/reactivex/functions/Function;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lio/reactivex/Observable$MapObserver;->downstream:Lio/reactivex/functions/Consumer;
    iput-object p2, p0, Lio/reactivex/Observable$MapObserver;->mapper:Lio/reactivex/functions/Function;
    return-void
.end method

.method public accept(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Lio/reactivex/Observable$MapObserver;->downstream:Lio/reactivex/functions/Consumer;
    iget-object v1, p0, Lio/reactivex/Observable$MapObserver;->mapper:Lio/reactivex/functions/Function;
    invoke-interface {v1, p1}, Lio/reactivex/functions/Function;->apply(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v1
    invoke-interface {v0, v1}, Lio/reactivex/functions/Consumer;->accept(Ljava/lang/Object;)V
    return-void
.end method
