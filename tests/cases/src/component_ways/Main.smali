# Made by tests/cases/compile.py
.class public final Lcases/component_ways/Main;
.super Landroid/app/Activity;

.field private launcher:Landroidx/activity/result/ActivityResultLauncher;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 12
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/component_ways/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v4
    sget-object v5, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/4 v8, 0x0
    const/4 v9, 0x0
    invoke-virtual/range {v4 .. v9}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    :l_1c
    invoke-interface {v0}, Landroid/database/Cursor;->moveToNext()Z
    move-result v4
    if-eqz v4, :l_34
    const/4 v4, 0x0
    invoke-interface {v0, v4}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object v4
    invoke-virtual {v1, v4}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    goto :l_1c
    :l_34
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    iget-object v4, p0, Lcases/component_ways/Main;->launcher:Landroidx/activity/result/ActivityResultLauncher;
    new-instance v5, Landroid/content/Intent;
    const-class v6, Lcases/component_ways/Launched;
    invoke-direct {v5, p0, v6}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v6, "rows"
    invoke-virtual {v5, v6, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v5
    invoke-virtual {v4, v5}, Landroidx/activity/result/ActivityResultLauncher;->launch(Ljava/lang/Object;)V
    new-instance v4, Landroid/content/Intent;
    const-class v5, Lcases/component_ways/Foreground;
    invoke-direct {v4, p0, v5}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v5, "rows"
    invoke-virtual {v4, v5, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v4
    invoke-static {p0, v4}, Landroidx/core/content/ContextCompat;->startForegroundService(Landroid/content/Context;Landroid/content/Intent;)V
    const-class v4, Lcases/component_ways/Queued;
    const/4 v5, 0x1
    new-instance v6, Landroid/content/Intent;
    invoke-direct {v6}, Landroid/content/Intent;-><init>()V
    const-string v7, "rows"
    invoke-virtual {v6, v7, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v6
    invoke-static {p0, v4, v5, v6}, Lcases/component_ways/Queued;->enqueueWork(Landroid/content/Context;Ljava/lang/Class;ILandroid/content/Intent;)V
    const/4 v4, 0x0
    new-instance v5, Landroid/content/Intent;
    const-class v6, Lcases/component_ways/Shown;
    invoke-direct {v5, p0, v6}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v6, "rows"
    invoke-virtual {v5, v6, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v5
    const/4 v6, 0x0
    invoke-static {p0, v4, v5, v6}, Landroid/app/PendingIntent;->getActivity(Landroid/content/Context;ILandroid/content/Intent;I)Landroid/app/PendingIntent;
    const/4 v4, 0x0
    new-instance v5, Landroid/content/Intent;
    const-class v6, Lcases/component_ways/Woken;
    invoke-direct {v5, p0, v6}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    const-string v6, "rows"
    invoke-virtual {v5, v6, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v5
    const/4 v6, 0x0
    invoke-static {p0, v4, v5, v6}, Landroid/app/PendingIntent;->getService(Landroid/content/Context;ILandroid/content/Intent;I)Landroid/app/PendingIntent;
    invoke-static {p0}, Landroidx/localbroadcastmanager/content/LocalBroadcastManager;->getInstance(Landroid/content/Context;)Landroidx/localbroadcastmanager/content/LocalBroadcastManager;
    move-result-object v3
    new-instance v4, Lcases/component_ways/Near;
    invoke-direct {v4}, Lcases/component_ways/Near;-><init>()V
    new-instance v5, Landroid/content/IntentFilter;
    const-string v6, "cases.component_ways.NEAR"
    invoke-direct {v5, v6}, Landroid/content/IntentFilter;-><init>(Ljava/lang/String;)V
    invoke-virtual {v3, v4, v5}, Landroidx/localbroadcastmanager/content/LocalBroadcastManager;->registerReceiver(Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;)V
    new-instance v4, Landroid/content/Intent;
    const-string v5, "cases.component_ways.NEAR"
    invoke-direct {v4, v5}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    const-string v5, "rows"
    invoke-virtual {v4, v5, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v4
    invoke-virtual {v3, v4}, Landroidx/localbroadcastmanager/content/LocalBroadcastManager;->sendBroadcast(Landroid/content/Intent;)Z
    new-instance v4, Landroid/content/Intent;
    const-string v5, "cases.component_ways.NOBODY"
    invoke-direct {v4, v5}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    const-string v5, "rows"
    invoke-virtual {v4, v5, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v4
    invoke-virtual {v3, v4}, Landroidx/localbroadcastmanager/content/LocalBroadcastManager;->sendBroadcast(Landroid/content/Intent;)Z
    new-instance v4, Lcases/component_ways/Later;
    invoke-direct {v4}, Lcases/component_ways/Later;-><init>()V
    new-instance v5, Landroid/content/IntentFilter;
    const-string v6, "cases.component_ways.LATER"
    invoke-direct {v5, v6}, Landroid/content/IntentFilter;-><init>(Ljava/lang/String;)V
    const/4 v6, 0x4
    invoke-static {p0, v4, v5, v6}, Landroidx/core/content/ContextCompat;->registerReceiver(Landroid/content/Context;Landroid/content/BroadcastReceiver;Landroid/content/IntentFilter;I)Landroid/content/Intent;
    new-instance v4, Landroid/content/Intent;
    const-string v5, "cases.component_ways.LATER"
    invoke-direct {v4, v5}, Landroid/content/Intent;-><init>(Ljava/lang/String;)V
    invoke-virtual {p0}, Lcases/component_ways/Main;->getPackageName()Ljava/lang/String;
    move-result-object v5
    invoke-virtual {v4, v5}, Landroid/content/Intent;->setPackage(Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v4
    const-string v5, "rows"
    invoke-virtual {v4, v5, v2}, Landroid/content/Intent;->putExtra(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;
    move-result-object v4
    invoke-virtual {p0, v4}, Lcases/component_ways/Main;->sendBroadcast(Landroid/content/Intent;)V
    return-void
.end method
