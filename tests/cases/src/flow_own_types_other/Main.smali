# Made by tests/cases/compile.py
.class public final Lcases/flow_own_types_other/Main;
.super Landroid/app/Activity;

.field private static best:Ljava/lang/String;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->own()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->object()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->text()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->iterable()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->iterator()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->map()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->list()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->set()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->collection()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->queue()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->deque()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->entry()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->enumeration()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->parcelable()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->cursor()V
    invoke-direct {p0}, Lcases/flow_own_types_other/Main;->comparable()V
    :l_45
    goto :l_51
    :l_48
    move-exception v0
    const-string v1, "cases"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_51
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_45} :l_48
.end method

.method private own()V
    .registers 4
    new-instance v0, Lcases/flow_own_types_other/Main$Ticket;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Ticket;-><init>()V
    invoke-virtual {v0}, Lcases/flow_own_types_other/Main$Ticket;->toString()Ljava/lang/String;
    new-instance v0, Lcases/flow_own_types_other/Main$Masked;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Masked;-><init>()V
    const/4 v1, 0x0
    const/4 v2, 0x1
    invoke-virtual {v0, v1, v2}, Lcases/flow_own_types_other/Main$Masked;->subSequence(II)Ljava/lang/CharSequence;
    new-instance v0, Lcases/flow_own_types_other/Main$Shelf;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Shelf;-><init>()V
    invoke-virtual {v0}, Lcases/flow_own_types_other/Main$Shelf;->iterator()Ljava/util/Iterator;
    new-instance v0, Lcases/flow_own_types_other/Main$Loop;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Loop;-><init>()V
    invoke-virtual {v0}, Lcases/flow_own_types_other/Main$Loop;->next()Ljava/lang/String;
    new-instance v0, Lcases/flow_own_types_other/Main$Form;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Form;-><init>()V
    const-string v1, "screen"
    const-string v2, "start"
    invoke-virtual {v0, v1, v2}, Lcases/flow_own_types_other/Main$Form;->put(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    new-instance v0, Lcases/flow_own_types_other/Main$Lines;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Lines;-><init>()V
    const-string v1, "start"
    invoke-virtual {v0, v1}, Lcases/flow_own_types_other/Main$Lines;->add(Ljava/lang/String;)Z
    new-instance v0, Lcases/flow_own_types_other/Main$Tags;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Tags;-><init>()V
    const-string v1, "start"
    invoke-virtual {v0, v1}, Lcases/flow_own_types_other/Main$Tags;->add(Ljava/lang/String;)Z
    new-instance v0, Lcases/flow_own_types_other/Main$Heap;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Heap;-><init>()V
    const-string v1, "start"
    invoke-virtual {v0, v1}, Lcases/flow_own_types_other/Main$Heap;->add(Ljava/lang/String;)Z
    new-instance v0, Lcases/flow_own_types_other/Main$Line;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Line;-><init>()V
    const-string v1, "start"
    invoke-virtual {v0, v1}, Lcases/flow_own_types_other/Main$Line;->offer(Ljava/lang/String;)Z
    new-instance v0, Lcases/flow_own_types_other/Main$Pile;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Pile;-><init>()V
    const-string v1, "start"
    invoke-virtual {v0, v1}, Lcases/flow_own_types_other/Main$Pile;->push(Ljava/lang/String;)V
    new-instance v0, Lcases/flow_own_types_other/Main$Row;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Row;-><init>()V
    const-string v1, "start"
    invoke-virtual {v0, v1}, Lcases/flow_own_types_other/Main$Row;->setValue(Ljava/lang/String;)Ljava/lang/String;
    new-instance v0, Lcases/flow_own_types_other/Main$Steps;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Steps;-><init>()V
    invoke-virtual {v0}, Lcases/flow_own_types_other/Main$Steps;->nextElement()Ljava/lang/String;
    new-instance v0, Lcases/flow_own_types_other/Main$Note;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Note;-><init>()V
    invoke-static {}, Landroid/os/Parcel;->obtain()Landroid/os/Parcel;
    move-result-object v1
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Lcases/flow_own_types_other/Main$Note;->writeToParcel(Landroid/os/Parcel;I)V
    new-instance v0, Lcases/flow_own_types_other/Main$Table;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Table;-><init>()V
    invoke-virtual {v0}, Lcases/flow_own_types_other/Main$Table;->moveToFirst()Z
    new-instance v0, Lcases/flow_own_types_other/Main$Friend;
    invoke-direct {v0}, Lcases/flow_own_types_other/Main$Friend;-><init>()V
    new-instance v1, Lcases/flow_own_types_other/Main$Friend;
    invoke-direct {v1}, Lcases/flow_own_types_other/Main$Friend;-><init>()V
    invoke-virtual {v0, v1}, Lcases/flow_own_types_other/Main$Friend;->compareTo(Lcases/flow_own_types_other/Main$Friend;)I
    return-void
.end method

.method private object()V
    .registers 7
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v2, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-static {v0}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    invoke-static {v0}, Lcases/flow_own_types_other/Main;->shown(Ljava/lang/Object;)Ljava/lang/String;
    return-void
.end method

.method private text()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v0
    const/4 v1, 0x0
    const/4 v2, 0x1
    invoke-interface {v0, v1, v2}, Ljava/lang/CharSequence;->subSequence(II)Ljava/lang/CharSequence;
    return-void
.end method

.method private iterable()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Ljava/util/Collections;->singleton(Ljava/lang/Object;)Ljava/util/Set;
    move-result-object v0
    invoke-interface {v0}, Ljava/lang/Iterable;->iterator()Ljava/util/Iterator;
    return-void
.end method

.method private iterator()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Ljava/util/Collections;->singleton(Ljava/lang/Object;)Ljava/util/Set;
    move-result-object v1
    invoke-interface {v1}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    return-void
.end method

.method private map()V
    .registers 9
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getIntent()Landroid/content/Intent;
    move-result-object v1
    const-string v2, "form"
    invoke-virtual {v1, v2}, Landroid/content/Intent;->getSerializableExtra(Ljava/lang/String;)Ljava/io/Serializable;
    move-result-object v0
    check-cast v0, Ljava/util/Map;
    const-string v1, "name"
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-interface {v0, v1, v2}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method private list()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getIntent()Landroid/content/Intent;
    move-result-object v1
    const-string v2, "names"
    invoke-virtual {v1, v2}, Landroid/content/Intent;->getStringArrayListExtra(Ljava/lang/String;)Ljava/util/ArrayList;
    move-result-object v0
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/List;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private set()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getIntent()Landroid/content/Intent;
    move-result-object v1
    const-string v2, "names"
    invoke-virtual {v1, v2}, Landroid/content/Intent;->getSerializableExtra(Ljava/lang/String;)Ljava/io/Serializable;
    move-result-object v0
    check-cast v0, Ljava/util/Set;
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/Set;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private collection()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getIntent()Landroid/content/Intent;
    move-result-object v1
    const-string v2, "names"
    invoke-virtual {v1, v2}, Landroid/content/Intent;->getSerializableExtra(Ljava/lang/String;)Ljava/io/Serializable;
    move-result-object v0
    check-cast v0, Ljava/util/Collection;
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/Collection;->add(Ljava/lang/Object;)Z
    return-void
.end method

.method private queue()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getIntent()Landroid/content/Intent;
    move-result-object v1
    const-string v2, "names"
    invoke-virtual {v1, v2}, Landroid/content/Intent;->getSerializableExtra(Ljava/lang/String;)Ljava/io/Serializable;
    move-result-object v0
    check-cast v0, Ljava/util/Queue;
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/Queue;->offer(Ljava/lang/Object;)Z
    return-void
.end method

.method private deque()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getIntent()Landroid/content/Intent;
    move-result-object v1
    const-string v2, "names"
    invoke-virtual {v1, v2}, Landroid/content/Intent;->getSerializableExtra(Ljava/lang/String;)Ljava/io/Serializable;
    move-result-object v0
    check-cast v0, Ljava/util/Deque;
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/Deque;->push(Ljava/lang/Object;)V
    return-void
.end method

.method private entry()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getIntent()Landroid/content/Intent;
    move-result-object v1
    const-string v2, "entry"
    invoke-virtual {v1, v2}, Landroid/content/Intent;->getSerializableExtra(Ljava/lang/String;)Ljava/io/Serializable;
    move-result-object v0
    check-cast v0, Ljava/util/Map$Entry;
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v1
    invoke-interface {v0, v1}, Ljava/util/Map$Entry;->setValue(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method

.method private enumeration()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v1
    invoke-static {v1}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v1}, Ljava/util/Collections;->singleton(Ljava/lang/Object;)Ljava/util/Set;
    move-result-object v1
    invoke-static {v1}, Ljava/util/Collections;->enumeration(Ljava/util/Collection;)Ljava/util/Enumeration;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/Enumeration;->nextElement()Ljava/lang/Object;
    return-void
.end method

.method private parcelable()V
    .registers 9
    invoke-static {}, Landroid/os/Parcel;->obtain()Landroid/os/Parcel;
    move-result-object v0
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v0, v2}, Landroid/os/Parcel;->writeString(Ljava/lang/String;)V
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getIntent()Landroid/content/Intent;
    move-result-object v2
    const-string v3, "extra"
    invoke-virtual {v2, v3}, Landroid/content/Intent;->getParcelableExtra(Ljava/lang/String;)Landroid/os/Parcelable;
    move-result-object v1
    const/4 v2, 0x0
    invoke-interface {v1, v0, v2}, Landroid/os/Parcelable;->writeToParcel(Landroid/os/Parcel;I)V
    return-void
.end method

.method private cursor()V
    .registers 8
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    sget-object v2, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v0
    invoke-interface {v0}, Landroid/database/Cursor;->moveToFirst()Z
    const/4 v1, 0x1
    invoke-interface {v0, v1}, Landroid/database/Cursor;->getLong(I)J
    return-void
.end method

.method private comparable()V
    .registers 9
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v2
    sget-object v3, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    invoke-virtual/range {v2 .. v7}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v2
    invoke-static {v2}, Lcases/flow_own_types_other/Main;->first(Landroid/database/Cursor;)Ljava/lang/String;
    move-result-object v2
    sput-object v2, Lcases/flow_own_types_other/Main;->best:Ljava/lang/String;
    invoke-virtual {p0}, Lcases/flow_own_types_other/Main;->getIntent()Landroid/content/Intent;
    move-result-object v2
    const-string v3, "price"
    invoke-virtual {v2, v3}, Landroid/content/Intent;->getSerializableExtra(Ljava/lang/String;)Ljava/io/Serializable;
    move-result-object v0
    check-cast v0, Ljava/lang/Comparable;
    const/4 v2, 0x7
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v2
    invoke-interface {v0, v2}, Ljava/lang/Comparable;->compareTo(Ljava/lang/Object;)I
    move-result v1
    const-string v2, "own"
    new-instance v3, Ljava/lang/StringBuilder;
    invoke-direct {v3}, Ljava/lang/StringBuilder;-><init>()V
    const-string v4, "order "
    invoke-virtual {v3, v4}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v3
    invoke-virtual {v3, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v3
    invoke-virtual {v3}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v3
    invoke-static {v2, v3}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
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

.method static shown(Ljava/lang/Object;)Ljava/lang/String;
    .registers 2
    invoke-virtual {p0}, Ljava/lang/Object;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static synthetic access$000()Ljava/lang/String;
    .registers 1
    sget-object v0, Lcases/flow_own_types_other/Main;->best:Ljava/lang/String;
    return-object v0
.end method
