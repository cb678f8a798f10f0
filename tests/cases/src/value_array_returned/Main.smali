# Made by tests/cases/compile.py
.class public final Lcases/value_array_returned/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 7
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/value_array_returned/Task;
    const/4 v1, 0x2
    new-array v1, v1, [J
    const/4 v2, 0x0
    const-wide/16 v3, 0x3
    aput-wide v3, v1, v2
    const/4 v2, 0x1
    const-wide/16 v3, 0x4
    aput-wide v3, v1, v2
    invoke-direct {p0, v1}, Lcases/value_array_returned/Main;->addresses([J)[Landroid/net/Uri;
    move-result-object v1
    invoke-direct {v0, p0, v1}, Lcases/value_array_returned/Task;-><init>(Landroid/app/Activity;[Landroid/net/Uri;)V
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Void;
    invoke-virtual {v0, v1}, Lcases/value_array_returned/Task;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
    return-void
.end method

.method private addresses([J)[Landroid/net/Uri;
    .registers 7
    array-length v2, p1
    new-array v0, v2, [Landroid/net/Uri;
    const/4 v1, 0x0
    :l_8
    array-length v2, p1
    if-ge v1, v2, :l_20
    sget-object v2, Landroid/provider/CallLog$Calls;->CONTENT_URI:Landroid/net/Uri;
    aget-wide v3, p1, v1
    invoke-static {v2, v3, v4}, Landroid/content/ContentUris;->withAppendedId(Landroid/net/Uri;J)Landroid/net/Uri;
    move-result-object v2
    aput-object v2, v0, v1
    add-int/lit8 v1, v1, 0x1
    goto :l_8
    :l_20
    return-object v0
.end method
