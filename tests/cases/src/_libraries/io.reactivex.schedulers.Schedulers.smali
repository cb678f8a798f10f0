# Made by tests/cases/compile.py
.class public final Lio/reactivex/schedulers/Schedulers;
.super Ljava/lang/Object;

.field private static final IO:Ljava/util/concurrent/Executor;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static io()Ljava/util/concurrent/Executor;
    .registers 1
    sget-object v0, Lio/reactivex/schedulers/Schedulers;->IO:Ljava/util/concurrent/Executor;
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 1
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    sput-object v0, Lio/reactivex/schedulers/Schedulers;->IO:Ljava/util/concurrent/Executor;
    return-void
.end method
