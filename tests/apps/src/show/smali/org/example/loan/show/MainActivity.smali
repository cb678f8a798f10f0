# Sample "show": lists all contacts on the screen and sends none of them.
#
# The query runs in the MAIN activity and its rows end in a ListView. The same
# activity starts a thread that fetches interest rates by HTTP; nothing of the
# address book goes into that request.
#
# Verdict on contacts: reads. The access has no sink at all: the request stands
# two calls away from the query, but no data flows there. Trigger: launch.
.class public final Lorg/example/loan/show/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"


.method public constructor <init>()V
    .registers 1

    .line 17
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method

.method private loadContacts()Ljava/util/ArrayList;
    .registers 7
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()",
            "Ljava/util/ArrayList<",
            "Ljava/lang/String;",
            ">;"
        }
    .end annotation

    .line 33
    new-instance v0, Ljava/util/ArrayList;

    invoke-direct {v0}, Ljava/util/ArrayList;-><init>()V

    .line 34
    invoke-virtual {p0}, Lorg/example/loan/show/MainActivity;->getContentResolver()Landroid/content/ContentResolver;

    move-result-object v1

    sget-object v2, Landroid/provider/ContactsContract$Contacts;->CONTENT_URI:Landroid/net/Uri;

    const/4 v3, 0x1

    new-array v3, v3, [Ljava/lang/String;

    const/4 v4, 0x0

    const-string v5, "display_name"

    aput-object v5, v3, v4

    const/4 v5, 0x0

    invoke-virtual {v1, v2, v3, v5, v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Landroid/os/Bundle;Landroid/os/CancellationSignal;)Landroid/database/Cursor;

    move-result-object v1

    .line 36
    :goto_1b
    if-eqz v1, :cond_2b

    invoke-interface {v1}, Landroid/database/Cursor;->moveToNext()Z

    move-result v2

    if-eqz v2, :cond_28

    .line 37
    invoke-interface {v1, v4}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;

    move-result-object v2

    invoke-virtual {v0, v2}, Ljava/util/ArrayList;->add(Ljava/lang/Object;)Z

    goto :goto_1b

    .line 39
    :cond_28
    invoke-interface {v1}, Landroid/database/Cursor;->close()V

    :cond_2b
    return-object v0
.end method


.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6

    .line 21
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    .line 22
    new-instance p1, Landroid/widget/ListView;

    invoke-direct {p1, p0}, Landroid/widget/ListView;-><init>(Landroid/content/Context;)V

    .line 23
    new-instance v0, Landroid/widget/ArrayAdapter;

    invoke-direct {p0}, Lorg/example/loan/show/MainActivity;->loadContacts()Ljava/util/ArrayList;

    move-result-object v1

    const v2, 0x1090003

    invoke-direct {v0, p0, v2, v1}, Landroid/widget/ArrayAdapter;-><init>(Landroid/content/Context;ILjava/util/List;)V

    invoke-virtual {p1, v0}, Landroid/widget/ListView;->setAdapter(Landroid/widget/ListAdapter;)V

    .line 24
    invoke-virtual {p0, p1}, Lorg/example/loan/show/MainActivity;->setContentView(Landroid/view/View;)V

    .line 25
    new-instance p1, Ljava/lang/Thread;

    new-instance v0, Lorg/example/loan/show/RateTask;

    invoke-direct {v0}, Lorg/example/loan/show/RateTask;-><init>()V

    invoke-direct {p1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V

    invoke-virtual {p1}, Ljava/lang/Thread;->start()V

    return-void
.end method
