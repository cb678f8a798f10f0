# Made by tests/cases/compile.py
.class final Lio/reactivex/Observable$ObservableMap;
.super Lio/reactivex/Observable;

.field final source:Lio/reactivex/Observable;

.field final mapper:Lio/reactivex/functions/Function;

.method constructor <init>(Lio/reactivex/Observable;Lio/reactivex/functions/Function;)V
    .registers 3
    invoke-direct {p0}, Lio/reactivex/Observable;-><init>()V
    iput-object p1, p0, Lio/reactivex/Observable$ObservableMap;->source:Lio/reactivex/Observable;
    iput-object p2, p0, Lio/reactivex/Observable$ObservableMap;->mapper:Lio/reactivex/functions/Function;
    return-void
.end method

.method protected subscribeActual(Lio/reactivex/functions/Consumer;)V
    .registers 5
    iget-object v0, p0, Lio/reactivex/Observable$ObservableMap;->source:Lio/reactivex/Observable;
    new-instance v1, Lio/reactivex/Observable$MapObserver;
    iget-object v2, p0, Lio/reactivex/Observable$ObservableMap;->mapper:Lio/reactivex/functions/Function;
    invoke-direct {v1, p1, v2}, Lio/reactivex/Observable$MapObserver;-><init>(Lio/reactivex/functions/Consumer;Lio/reactivex/functions/Function;)V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;)V
    return-void
.end method
