# Made by tests/cases/compile.py
.class public final Lcases/callback_forms/Main;
.super Landroid/app/Activity;

.field static context:Landroid/content/Context;

.field static modules:Ljava/util/List;

.field private final pool:Ljava/util/concurrent/ExecutorService;

.method public constructor <init>()V
    .registers 2
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    iput-object v0, p0, Lcases/callback_forms/Main;->pool:Ljava/util/concurrent/ExecutorService;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-direct {p0}, Lcases/callback_forms/Main;->web()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->adapter()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->filter()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->recycler()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->dispatch()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->timer()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->loader()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->module()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->thread()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->called()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->applied()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->accepted()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->gotten()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->tested()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->compared()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->invoked()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->message()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->created()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->subscribed()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->transformed()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->intercepted()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->uncaught()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->initialised()V
    invoke-direct {p0}, Lcases/callback_forms/Main;->nothing()V
    :l_65
    goto :l_71
    :l_68
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_71
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_65} :l_68
.end method

.method private web()V
    .registers 3
    new-instance v0, Landroid/webkit/WebView;
    invoke-direct {v0, p0}, Landroid/webkit/WebView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcases/callback_forms/Client;
    invoke-direct {v1}, Lcases/callback_forms/Client;-><init>()V
    invoke-virtual {v0, v1}, Landroid/webkit/WebView;->setWebViewClient(Landroid/webkit/WebViewClient;)V
    return-void
.end method

.method private adapter()V
    .registers 3
    new-instance v0, Landroid/widget/ListView;
    invoke-direct {v0, p0}, Landroid/widget/ListView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcases/callback_forms/Names;
    invoke-direct {v1}, Lcases/callback_forms/Names;-><init>()V
    invoke-virtual {v0, v1}, Landroid/widget/ListView;->setAdapter(Ljava/lang/Object;)V
    return-void
.end method

.method private filter()V
    .registers 3
    new-instance v0, Lcases/callback_forms/Search;
    invoke-direct {v0}, Lcases/callback_forms/Search;-><init>()V
    const-string v1, "x"
    invoke-virtual {v0, v1}, Lcases/callback_forms/Search;->filter(Ljava/lang/CharSequence;)V
    return-void
.end method

.method private recycler()V
    .registers 3
    new-instance v0, Landroidx/recyclerview/widget/RecyclerView;
    invoke-direct {v0, p0}, Landroidx/recyclerview/widget/RecyclerView;-><init>(Landroid/content/Context;)V
    new-instance v1, Lcases/callback_forms/Rows;
    invoke-direct {v1}, Lcases/callback_forms/Rows;-><init>()V
    invoke-virtual {v0, v1}, Landroidx/recyclerview/widget/RecyclerView;->setAdapter(Landroidx/recyclerview/widget/RecyclerView$Adapter;)V
    return-void
.end method

.method private dispatch()V
    .registers 3
    new-instance v0, Lcases/callback_forms/Queue;
    invoke-direct {v0}, Lcases/callback_forms/Queue;-><init>()V
    const/4 v1, 0x1
    invoke-virtual {v0, v1}, Lcases/callback_forms/Queue;->sendEmptyMessage(I)Z
    return-void
.end method

.method private timer()V
    .registers 5
    new-instance v0, Ljava/util/Timer;
    invoke-direct {v0}, Ljava/util/Timer;-><init>()V
    new-instance v1, Lcases/callback_forms/Tick;
    invoke-direct {v1}, Lcases/callback_forms/Tick;-><init>()V
    const-wide/16 v2, 0x3e8
    invoke-virtual {v0, v1, v2, v3}, Ljava/util/Timer;->schedule(Ljava/util/TimerTask;J)V
    return-void
.end method

.method private loader()V
    .registers 2
    new-instance v0, Lcases/callback_forms/Load;
    invoke-direct {v0, p0}, Lcases/callback_forms/Load;-><init>(Landroid/content/Context;)V
    invoke-virtual {v0}, Lcases/callback_forms/Load;->forceLoad()V
    return-void
.end method

.method private module()V
    .registers 3
    sget-object v0, Lcases/callback_forms/Main;->modules:Ljava/util/List;
    new-instance v1, Lcases/callback_forms/Module;
    invoke-direct {v1}, Lcases/callback_forms/Module;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private thread()V
    .registers 3
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcases/callback_forms/Run;
    invoke-direct {v1}, Lcases/callback_forms/Run;-><init>()V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method

.method private called()V
    .registers 3
    iget-object v0, p0, Lcases/callback_forms/Main;->pool:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lcases/callback_forms/Call;
    invoke-direct {v1}, Lcases/callback_forms/Call;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    return-void
.end method

.method private applied()V
    .registers 3
    const-string v0, "x"
    invoke-static {v0}, Ljava/util/Optional;->of(Ljava/lang/Object;)Ljava/util/Optional;
    move-result-object v0
    new-instance v1, Lcases/callback_forms/Apply;
    invoke-direct {v1}, Lcases/callback_forms/Apply;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/Optional;->map(Ljava/util/function/Function;)Ljava/util/Optional;
    return-void
.end method

.method private accepted()V
    .registers 3
    const-string v0, "x"
    invoke-static {v0}, Ljava/util/Optional;->of(Ljava/lang/Object;)Ljava/util/Optional;
    move-result-object v0
    new-instance v1, Lcases/callback_forms/Accept;
    invoke-direct {v1}, Lcases/callback_forms/Accept;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/Optional;->ifPresent(Ljava/util/function/Consumer;)V
    return-void
.end method

.method private gotten()V
    .registers 3
    const-string v0, "x"
    invoke-static {v0}, Ljava/util/Optional;->of(Ljava/lang/Object;)Ljava/util/Optional;
    move-result-object v0
    new-instance v1, Lcases/callback_forms/Get;
    invoke-direct {v1}, Lcases/callback_forms/Get;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/Optional;->orElseGet(Ljava/util/function/Supplier;)Ljava/lang/Object;
    return-void
.end method

.method private tested()V
    .registers 3
    const-string v0, "x"
    invoke-static {v0}, Ljava/util/Optional;->of(Ljava/lang/Object;)Ljava/util/Optional;
    move-result-object v0
    new-instance v1, Lcases/callback_forms/Test;
    invoke-direct {v1}, Lcases/callback_forms/Test;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/Optional;->filter(Ljava/util/function/Predicate;)Ljava/util/Optional;
    return-void
.end method

.method private compared()V
    .registers 3
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    new-instance v1, Lcases/callback_forms/Order;
    invoke-direct {v1}, Lcases/callback_forms/Order;-><init>()V
    invoke-virtual {v0, v1}, Ljava/util/ArrayList;->sort(Ljava/util/Comparator;)V
    return-void
.end method

.method private invoked()V
    .registers 3
    sget-object v0, Lcases/callback_forms/Main;->modules:Ljava/util/List;
    new-instance v1, Lcases/callback_forms/Lambda;
    invoke-direct {v1}, Lcases/callback_forms/Lambda;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private message()V
    .registers 4
    sget-object v0, Lcases/callback_forms/Main;->modules:Ljava/util/List;
    new-instance v1, Landroid/os/Handler;
    new-instance v2, Lcases/callback_forms/Handle;
    invoke-direct {v2}, Lcases/callback_forms/Handle;-><init>()V
    invoke-direct {v1, v2}, Landroid/os/Handler;-><init>(Landroid/os/Handler$Callback;)V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private created()V
    .registers 3
    sget-object v0, Lcases/callback_forms/Main;->modules:Ljava/util/List;
    new-instance v1, Lcases/callback_forms/Factory;
    invoke-direct {v1}, Lcases/callback_forms/Factory;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private subscribed()V
    .registers 3
    sget-object v0, Lcases/callback_forms/Main;->modules:Ljava/util/List;
    new-instance v1, Lcases/callback_forms/Emit;
    invoke-direct {v1}, Lcases/callback_forms/Emit;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private transformed()V
    .registers 3
    sget-object v0, Lcases/callback_forms/Main;->modules:Ljava/util/List;
    new-instance v1, Lcases/callback_forms/Round;
    invoke-direct {v1}, Lcases/callback_forms/Round;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private intercepted()V
    .registers 3
    sget-object v0, Lcases/callback_forms/Main;->modules:Ljava/util/List;
    new-instance v1, Lcases/callback_forms/Between;
    invoke-direct {v1}, Lcases/callback_forms/Between;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private uncaught()V
    .registers 2
    new-instance v0, Lcases/callback_forms/Crash;
    invoke-direct {v0}, Lcases/callback_forms/Crash;-><init>()V
    invoke-static {v0}, Ljava/lang/Thread;->setDefaultUncaughtExceptionHandler(Ljava/lang/Thread$UncaughtExceptionHandler;)V
    return-void
.end method

.method private initialised()V
    .registers 3
    const-string v0, "cases"
    sget-object v1, Lcases/callback_forms/Early;->NAME:Ljava/lang/String;
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method

.method private nothing()V
    .registers 2
    new-instance v0, Lcases/callback_forms/Idle;
    invoke-direct {v0}, Lcases/callback_forms/Idle;-><init>()V
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

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Ljava/util/ArrayList;
    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V
    sput-object v0, Lcases/callback_forms/Main;->modules:Ljava/util/List;
    return-void
.end method
