# The one Runnable that both the activity and the job hand to a Thread. The rows
# come back from AddressBook.read and go to Uploader.post here.
.class final Lorg/example/loan/upload/AddressBookTask;
.super Ljava/lang/Object;
.source "AddressBookTask.java"

.implements Ljava/lang/Runnable;


.field private final context:Landroid/content/Context;


.method constructor <init>(Landroid/content/Context;)V
    .registers 2

    .line 9
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    .line 10
    iput-object p1, p0, Lorg/example/loan/upload/AddressBookTask;->context:Landroid/content/Context;

    return-void
.end method


.method public run()V
    .registers 4

    .line 16
    :try_start_0
    iget-object v0, p0, Lorg/example/loan/upload/AddressBookTask;->context:Landroid/content/Context;

    invoke-static {v0}, Lorg/example/loan/upload/AddressBook;->read(Landroid/content/Context;)Lorg/json/JSONArray;

    move-result-object v0

    invoke-static {v0}, Lorg/example/loan/upload/Uploader;->post(Lorg/json/JSONArray;)V
    :try_end_9
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_9} :catch_a
    .catch Lorg/json/JSONException; {:try_start_0 .. :try_end_9} :catch_a

    goto :goto_12

    :catch_a
    move-exception v0

    .line 18
    const-string v1, "kilat"

    const-string v2, "sync failed"

    invoke-static {v1, v2, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)I

    :goto_12
    return-void
.end method
