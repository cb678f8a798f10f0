# Made by tests/cases/compile.py
.class public final Lcases/callback_chains/Main;
.super Landroid/app/Activity;

.field private final pool:Ljava/util/concurrent/ExecutorService;

.field private final scheduled:Ljava/util/concurrent/ScheduledExecutorService;

.field private final threads:Ljava/util/concurrent/ThreadPoolExecutor;

.field private final forked:Ljava/util/concurrent/ForkJoinPool;

.method public constructor <init>()V
    .registers 8
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, Lcases/callback_chains/Main;->pool:Ljava/util/concurrent/ExecutorService;
    const/4 v0, 0x1
    invoke-static {v0}, Ljava/util/concurrent/Executors;->newScheduledThreadPool(I)Ljava/util/concurrent/ScheduledExecutorService;
    move-result-object v0
    iput-object v0, p0, Lcases/callback_chains/Main;->scheduled:Ljava/util/concurrent/ScheduledExecutorService;
    new-instance v0, Ljava/util/concurrent/ThreadPoolExecutor;
    const/4 v1, 0x1
    const/4 v2, 0x1
    const-wide/16 v3, 0x1
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-direct/range {v0 .. v6}, Ljava/util/concurrent/ThreadPoolExecutor;-><init>(IIJLjava/util/concurrent/TimeUnit;Ljava/util/concurrent/BlockingQueue;)V
    iput-object v0, p0, Lcases/callback_chains/Main;->threads:Ljava/util/concurrent/ThreadPoolExecutor;
    new-instance v0, Ljava/util/concurrent/ForkJoinPool;
    invoke-direct {v0}, Ljava/util/concurrent/ForkJoinPool;-><init>()V
    iput-object v0, p0, Lcases/callback_chains/Main;->forked:Ljava/util/concurrent/ForkJoinPool;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-direct {p0}, Lcases/callback_chains/Main;->scheduled()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->threads()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->forked()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->single()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->created()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->emitted()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->eventful()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->older()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->submitted()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->future()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->other()V
    invoke-direct {p0}, Lcases/callback_chains/Main;->tasked()V
    :l_35
    goto :l_41
    :l_38
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_41
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_35} :l_38
.end method

.method private scheduled()V
    .registers 3
    iget-object v0, p0, Lcases/callback_chains/Main;->scheduled:Ljava/util/concurrent/ScheduledExecutorService;
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda0;
    invoke-direct {v1, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda0;-><init>(Lcases/callback_chains/Main;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ScheduledExecutorService;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    iget-object v0, p0, Lcases/callback_chains/Main;->scheduled:Ljava/util/concurrent/ScheduledExecutorService;
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda1;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda1;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ScheduledExecutorService;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/concurrent/Future;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-static {v0}, Lcases/callback_chains/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private threads()V
    .registers 3
    iget-object v0, p0, Lcases/callback_chains/Main;->threads:Ljava/util/concurrent/ThreadPoolExecutor;
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda2;
    invoke-direct {v1, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda2;-><init>(Lcases/callback_chains/Main;)V
    invoke-virtual {v0, v1}, Ljava/util/concurrent/ThreadPoolExecutor;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    iget-object v0, p0, Lcases/callback_chains/Main;->threads:Ljava/util/concurrent/ThreadPoolExecutor;
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda3;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda3;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/concurrent/ThreadPoolExecutor;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/concurrent/Future;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-static {v0}, Lcases/callback_chains/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private forked()V
    .registers 3
    iget-object v0, p0, Lcases/callback_chains/Main;->forked:Ljava/util/concurrent/ForkJoinPool;
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda4;
    invoke-direct {v1, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda4;-><init>(Lcases/callback_chains/Main;)V
    invoke-virtual {v0, v1}, Ljava/util/concurrent/ForkJoinPool;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/ForkJoinTask;
    iget-object v0, p0, Lcases/callback_chains/Main;->forked:Ljava/util/concurrent/ForkJoinPool;
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda5;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda5;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/concurrent/ForkJoinPool;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/ForkJoinTask;
    move-result-object v0
    invoke-virtual {v0}, Ljava/util/concurrent/ForkJoinTask;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-static {v0}, Lcases/callback_chains/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private single()V
    .registers 3
    new-instance v0, Lcases/callback_chains/Main$$ExternalSyntheticLambda6;
    invoke-direct {v0, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda6;-><init>(Lcases/callback_chains/Main;)V
    invoke-static {v0}, Lio/reactivex/rxjava3/core/Single;->fromCallable(Ljava/util/concurrent/Callable;)Lio/reactivex/rxjava3/core/Single;
    move-result-object v0
    const/4 v1, 0x0
    invoke-virtual {v0, v1}, Lio/reactivex/rxjava3/core/Single;->subscribeOn(Ljava/lang/Object;)Lio/reactivex/rxjava3/core/Single;
    move-result-object v0
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda7;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda7;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/rxjava3/core/Single;->map(Lio/reactivex/rxjava3/functions/Function;)Lio/reactivex/rxjava3/core/Single;
    move-result-object v0
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda8;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda8;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/rxjava3/core/Single;->subscribe(Lio/reactivex/rxjava3/functions/Consumer;)Ljava/lang/Object;
    return-void
.end method

.method private created()V
    .registers 3
    new-instance v0, Lcases/callback_chains/Main$$ExternalSyntheticLambda9;
    invoke-direct {v0, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda9;-><init>(Lcases/callback_chains/Main;)V
    invoke-static {v0}, Lio/reactivex/rxjava3/core/Observable;->create(Lio/reactivex/rxjava3/core/ObservableOnSubscribe;)Lio/reactivex/rxjava3/core/Observable;
    move-result-object v0
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda10;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda10;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/rxjava3/core/Observable;->subscribe(Lio/reactivex/rxjava3/functions/Consumer;)Ljava/lang/Object;
    return-void
.end method

.method private emitted()V
    .registers 3
    const-string v0, "x"
    invoke-static {v0}, Lio/reactivex/rxjava3/core/Observable;->just(Ljava/lang/Object;)Lio/reactivex/rxjava3/core/Observable;
    move-result-object v0
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda11;
    invoke-direct {v1, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda11;-><init>(Lcases/callback_chains/Main;)V
    invoke-virtual {v0, v1}, Lio/reactivex/rxjava3/core/Observable;->flatMap(Lio/reactivex/rxjava3/functions/Function;)Lio/reactivex/rxjava3/core/Observable;
    move-result-object v0
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda12;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda12;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/rxjava3/core/Observable;->subscribe(Lio/reactivex/rxjava3/functions/Consumer;)Ljava/lang/Object;
    return-void
.end method

.method private eventful()V
    .registers 3
    new-instance v0, Lcases/callback_chains/Main$$ExternalSyntheticLambda13;
    invoke-direct {v0, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda13;-><init>(Lcases/callback_chains/Main;)V
    invoke-static {v0}, Lio/reactivex/rxjava3/core/Observable;->fromCallable(Ljava/util/concurrent/Callable;)Lio/reactivex/rxjava3/core/Observable;
    move-result-object v0
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda14;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda14;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/rxjava3/core/Observable;->doOnNext(Lio/reactivex/rxjava3/functions/Consumer;)Lio/reactivex/rxjava3/core/Observable;
    move-result-object v0
    invoke-virtual {v0}, Lio/reactivex/rxjava3/core/Observable;->subscribe()Ljava/lang/Object;
    return-void
.end method

.method private older()V
    .registers 3
    new-instance v0, Lcases/callback_chains/Main$$ExternalSyntheticLambda15;
    invoke-direct {v0, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda15;-><init>(Lcases/callback_chains/Main;)V
    invoke-static {v0}, Lrx/Observable;->create(Lrx/Observable$OnSubscribe;)Lrx/Observable;
    move-result-object v0
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda16;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda16;-><init>()V
    invoke-virtual {v0, v1}, Lrx/Observable;->subscribe(Lrx/functions/Action1;)Ljava/lang/Object;
    return-void
.end method

.method private submitted()V
    .registers 3
    iget-object v0, p0, Lcases/callback_chains/Main;->pool:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda17;
    invoke-direct {v1, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda17;-><init>(Lcases/callback_chains/Main;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/concurrent/Future;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-static {v0}, Lcases/callback_chains/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private future()V
    .registers 3
    new-instance v0, Lcases/callback_chains/Main$$ExternalSyntheticLambda18;
    invoke-direct {v0, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda18;-><init>(Lcases/callback_chains/Main;)V
    invoke-static {v0}, Ljava/util/concurrent/CompletableFuture;->supplyAsync(Ljava/util/function/Supplier;)Ljava/util/concurrent/CompletableFuture;
    move-result-object v0
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda19;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda19;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/concurrent/CompletableFuture;->thenAccept(Ljava/util/function/Consumer;)Ljava/util/concurrent/CompletableFuture;
    return-void
.end method

.method private other()V
    .registers 3
    iget-object v0, p0, Lcases/callback_chains/Main;->pool:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda20;
    invoke-direct {v1, p0}, Lcases/callback_chains/Main$$ExternalSyntheticLambda20;-><init>(Lcases/callback_chains/Main;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    iget-object v0, p0, Lcases/callback_chains/Main;->pool:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lcases/callback_chains/Main$$ExternalSyntheticLambda21;
    invoke-direct {v1}, Lcases/callback_chains/Main$$ExternalSyntheticLambda21;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/concurrent/Future;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
    invoke-static {v0}, Lcases/callback_chains/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method private tasked()V
    .registers 3
    new-instance v0, Lcases/callback_chains/Task;
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    invoke-direct {v0, v1}, Lcases/callback_chains/Task;-><init>(Landroid/content/ContentResolver;)V
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Void;
    invoke-virtual {v0, v1}, Lcases/callback_chains/Task;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
    return-void
.end method

.method static first(Landroid/database/Cursor;)Ljava/lang/String;
    .registers 2
    invoke-interface {p0}, Landroid/database/Cursor;->moveToFirst()Z
    const/4 v0, 0x0
    invoke-interface {p0, v0}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readScheduled()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readThreads()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readForked()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readSingle()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readCreated()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readEmitted()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readEventful()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readOlder()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readSubmitted()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readFuture()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method private readOther()Ljava/lang/String;
    .registers 7
    invoke-virtual {p0}, Lcases/callback_chains/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/callback_chains/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static send(Ljava/lang/String;)V
    .registers 4
    :l_0
    new-instance v1, Ljava/net/URL;
    const-string v2, "https://api.example.org/v1/contacts"
    invoke-direct {v1, v2}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v1}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    check-cast v0, Ljava/net/HttpURLConnection;
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v1
    invoke-virtual {p0}, Ljava/lang/String;->getBytes()[B
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/io/OutputStream;->write([B)V
    :l_1c
    goto :l_28
    :l_1f
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_28
    return-void
    .catch Ljava/io/IOException; {:l_0 .. :l_1c} :l_1f
.end method

.method public synthetic lambda$other$20$cases-callback_chains-Main()Ljava/lang/String;
    .registers 2
    invoke-direct {p0}, Lcases/callback_chains/Main;->readOther()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic lambda$future$18$cases-callback_chains-Main()Ljava/lang/String;
    .registers 2
    invoke-direct {p0}, Lcases/callback_chains/Main;->readFuture()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic lambda$submitted$17$cases-callback_chains-Main()Ljava/lang/String;
    .registers 2
    invoke-direct {p0}, Lcases/callback_chains/Main;->readSubmitted()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic lambda$older$15$cases-callback_chains-Main(Lrx/Subscriber;)V
    .registers 3
    invoke-direct {p0}, Lcases/callback_chains/Main;->readOlder()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {p1, v0}, Lrx/Subscriber;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.method public synthetic lambda$eventful$13$cases-callback_chains-Main()Ljava/lang/String;
    .registers 2
    invoke-direct {p0}, Lcases/callback_chains/Main;->readEventful()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic lambda$emitted$11$cases-callback_chains-Main(Ljava/lang/String;)Lio/reactivex/rxjava3/core/Observable;
    .registers 3
    invoke-direct {p0}, Lcases/callback_chains/Main;->readEmitted()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lio/reactivex/rxjava3/core/Observable;->just(Ljava/lang/Object;)Lio/reactivex/rxjava3/core/Observable;
    move-result-object v0
    return-object v0
.end method

.method public synthetic lambda$created$9$cases-callback_chains-Main(Lio/reactivex/rxjava3/core/ObservableEmitter;)V
    .registers 3
    invoke-direct {p0}, Lcases/callback_chains/Main;->readCreated()Ljava/lang/String;
    move-result-object v0
    invoke-interface {p1, v0}, Lio/reactivex/rxjava3/core/ObservableEmitter;->onNext(Ljava/lang/Object;)V
    return-void
.end method

.method static synthetic lambda$single$8(Ljava/lang/String;)V
    .registers 1
    invoke-static {p0}, Lcases/callback_chains/Main;->send(Ljava/lang/String;)V
    return-void
.end method

.method static synthetic lambda$single$7(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    const-string v1, "."
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic lambda$single$6$cases-callback_chains-Main()Ljava/lang/String;
    .registers 2
    invoke-direct {p0}, Lcases/callback_chains/Main;->readSingle()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic lambda$forked$4$cases-callback_chains-Main()Ljava/lang/String;
    .registers 2
    invoke-direct {p0}, Lcases/callback_chains/Main;->readForked()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public synthetic lambda$threads$2$cases-callback_chains-Main()Ljava/lang/String;
    .registers 2
    invoke-direct {p0}, Lcases/callback_chains/Main;->readThreads()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static synthetic lambda$scheduled$1()Ljava/lang/String;
    .registers 1
    const-string v0, "nothing"
    return-object v0
.end method

.method public synthetic lambda$scheduled$0$cases-callback_chains-Main()Ljava/lang/String;
    .registers 2
    invoke-direct {p0}, Lcases/callback_chains/Main;->readScheduled()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
