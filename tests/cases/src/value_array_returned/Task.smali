# Made by tests/cases/compile.py
.class final Lcases/value_array_returned/Task;
.super Landroid/os/AsyncTask;

.field private final screen:Landroid/app/Activity;

.field private final addresses:[Landroid/net/Uri;

.method constructor <init>(Landroid/app/Activity;[Landroid/net/Uri;)V
    .registers 3
    invoke-direct {p0}, Landroid/os/AsyncTask;-><init>()V
    iput-object p1, p0, Lcases/value_array_returned/Task;->screen:Landroid/app/Activity;
    iput-object p2, p0, Lcases/value_array_returned/Task;->addresses:[Landroid/net/Uri;
    return-void
.end method

.method protected doInBackground([Ljava/lang/Void;)Ljava/lang/Integer;
    .registers 21
    move-object/from16 v0, p0
    move-object/from16 v1, p1
    const/4 v2, 0x0
    iget-object v3, v0, Lcases/value_array_returned/Task;->addresses:[Landroid/net/Uri;
    array-length v4, v3
    const/4 v5, 0x0
    :l_e
    if-ge v5, v4, :l_44
    aget-object v6, v3, v5
    iget-object v8, v0, Lcases/value_array_returned/Task;->screen:Landroid/app/Activity;
    invoke-virtual {v8}, Landroid/app/Activity;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v8
    const/4 v9, 0x0
    const/4 v10, 0x0
    const/4 v11, 0x0
    const/4 v12, 0x0
    move-object/from16 v13, v8
    move-object/from16 v14, v6
    move-object/from16 v15, v9
    move-object/from16 v16, v10
    move-object/from16 v17, v11
    move-object/from16 v18, v12
    invoke-virtual/range {v13 .. v18}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object v7
    invoke-interface {v7}, Landroid/database/Cursor;->getCount()I
    move-result v8
    add-int v2, v2, v8
    invoke-interface {v7}, Landroid/database/Cursor;->close()V
    add-int/lit8 v5, v5, 0x1
    goto :l_e
    :l_44
    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v8
    return-object v8
.end method

.method protected synthetic bridge doInBackground([Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, [Ljava/lang/Void;
    invoke-virtual {p0, v0}, Lcases/value_array_returned/Task;->doInBackground([Ljava/lang/Void;)Ljava/lang/Integer;
    move-result-object v0
    return-object v0
.end method
