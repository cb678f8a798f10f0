# Made by tests/cases/compile.py
.class final Lio/reactivex/Observable$ObservableFromCallable;
.super Lio/reactivex/Observable;

.field final callable:Ljava/util/concurrent/Callable;

.method constructor <init>(Ljava/util/concurrent/Callable;)V
    .registers 2
    invoke-direct {p0}, Lio/reactivex/Observable;-><init>()V
    iput-object p1, p0, Lio/reactivex/Observable$ObservableFromCallable;->callable:Ljava/util/concurrent/Callable;
    return-void
.end method

.method protected subscribeActual(Lio/reactivex/functions/Consumer;)V
    .registers 3
    iget-object v0, p0, Lio/reactivex/Observable$ObservableFromCallable;->callable:Ljava/util/concurrent/Callable;
    invoke-interface {v0}, Ljava/util/concurrent/Callable;->call()Ljava/lang/Object;
    move-result-object v0
    invoke-interface {p1, v0}, Lio/reactivex/functions/Consumer;->accept(Ljava/lang/Object;)V
    return-void
.end method
