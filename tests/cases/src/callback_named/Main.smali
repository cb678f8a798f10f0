# Made by tests/cases/compile.py
.class public final Lcases/callback_named/Main;
.super Landroid/app/Activity;

.field static context:Landroid/content/Context;

.field private static final keep:Ljava/util/List;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-direct {p0}, Lcases/callback_named/Main;->surface()V
    invoke-direct {p0}, Lcases/callback_named/Main;->rows()V
    invoke-direct {p0}, Lcases/callback_named/Main;->tag()V
    invoke-direct {p0}, Lcases/callback_named/Main;->host()V
    invoke-direct {p0}, Lcases/callback_named/Main;->death()V
    invoke-direct {p0}, Lcases/callback_named/Main;->frame()V
    invoke-direct {p0}, Lcases/callback_named/Main;->split()V
    invoke-direct {p0}, Lcases/callback_named/Main;->idle()V
    invoke-direct {p0}, Lcases/callback_named/Main;->each()V
    invoke-direct {p0}, Lcases/callback_named/Main;->walk()V
    invoke-direct {p0}, Lcases/callback_named/Main;->watch()V
    invoke-direct {p0}, Lcases/callback_named/Main;->sax()V
    invoke-direct {p0}, Lcases/callback_named/Main;->wifi()V
    invoke-direct {p0}, Lcases/callback_named/Main;->threads()V
    invoke-direct {p0}, Lcases/callback_named/Main;->bind()V
    invoke-direct {p0}, Lcases/callback_named/Main;->make()V
    invoke-direct {p0}, Lcases/callback_named/Main;->bus()V
    invoke-direct {p0}, Lcases/callback_named/Main;->life()V
    invoke-direct {p0}, Lcases/callback_named/Main;->clear()V
    :l_51
    goto :l_5d
    :l_54
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_5d
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_51} :l_54
.end method

.method private surface()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Surface;
    invoke-direct {v1}, Lcases/callback_named/Surface;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private rows()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Rows;
    invoke-direct {v1}, Lcases/callback_named/Rows;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private tag()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Tag;
    invoke-direct {v1}, Lcases/callback_named/Tag;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private host()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Host;
    invoke-direct {v1}, Lcases/callback_named/Host;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private death()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Death;
    invoke-direct {v1}, Lcases/callback_named/Death;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private frame()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Frame;
    invoke-direct {v1}, Lcases/callback_named/Frame;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private split()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Split;
    invoke-direct {v1}, Lcases/callback_named/Split;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private idle()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Idle;
    invoke-direct {v1}, Lcases/callback_named/Idle;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private each()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Each;
    invoke-direct {v1}, Lcases/callback_named/Each;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private walk()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Walk;
    invoke-direct {v1}, Lcases/callback_named/Walk;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private watch()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Watch;
    invoke-direct {v1}, Lcases/callback_named/Watch;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private sax()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Sax;
    invoke-direct {v1}, Lcases/callback_named/Sax;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private wifi()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Wifi;
    invoke-direct {v1}, Lcases/callback_named/Wifi;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private threads()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Threads;
    invoke-direct {v1}, Lcases/callback_named/Threads;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private bind()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Bind;
    invoke-direct {v1}, Lcases/callback_named/Bind;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private make()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Make;
    invoke-direct {v1}, Lcases/callback_named/Make;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private bus()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Bus;
    invoke-direct {v1}, Lcases/callback_named/Bus;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private life()V
    .registers 3
    sget-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    new-instance v1, Lcases/callback_named/Life;
    invoke-direct {v1}, Lcases/callback_named/Life;-><init>()V
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private clear()V
    .registers 3
    new-instance v0, Landroidx/lifecycle/ViewModelProvider;
    invoke-direct {v0, p0}, Landroidx/lifecycle/ViewModelProvider;-><init>(Ljava/lang/Object;)V
    const-class v1, Lcases/callback_named/Clear;
    invoke-virtual {v0, v1}, Landroidx/lifecycle/ViewModelProvider;->get(Ljava/lang/Class;)Landroidx/lifecycle/ViewModel;
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
    sput-object v0, Lcases/callback_named/Main;->keep:Ljava/util/List;
    return-void
.end method
