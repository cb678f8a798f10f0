# Made by tests/cases/compile.py
.class final Lcases/flow_own_types_other/Main$Table;
.super Ljava/lang/Object;
.implements Landroid/database/Cursor;

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public moveToFirst()Z
    .registers 4
    const-string v0, "own"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "first of "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x0
    return v0
.end method

.method public getLong(I)J
    .registers 5
    const-string v0, "own"
    new-instance v1, Ljava/lang/StringBuilder;
    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V
    const-string v2, "number of "
    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    const-wide/16 v0, 0x0
    return-wide v0
.end method

.method public moveToNext()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public getCount()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public getColumnIndex(Ljava/lang/String;)I
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.method public getColumnIndexOrThrow(Ljava/lang/String;)I
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.method public getString(I)Ljava/lang/String;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public getInt(I)I
    .registers 3
    const/4 v0, 0x0
    return v0
.end method

.method public getColumnCount()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public getColumnName(I)Ljava/lang/String;
    .registers 3
    const/4 v0, 0x0
    return-object v0
.end method

.method public getPosition()I
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public isClosed()Z
    .registers 2
    const/4 v0, 0x1
    return v0
.end method

.method public close()V
    .registers 1
    return-void
.end method
