# Made by tests/cases/compile.py
.class final Lcases/flow_parcelable/Person;
.super Ljava/lang/Object;
.implements Landroid/os/Parcelable;

.field final name:Ljava/lang/String;

.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_parcelable/Person;->name:Ljava/lang/String;
    return-void
.end method

.method constructor <init>(Landroid/os/Parcel;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    invoke-virtual {p1}, Landroid/os/Parcel;->readString()Ljava/lang/String;
    move-result-object v0
    iput-object v0, p0, Lcases/flow_parcelable/Person;->name:Ljava/lang/String;
    return-void
.end method

.method public writeToParcel(Landroid/os/Parcel;I)V
    .registers 4
    iget-object v0, p0, Lcases/flow_parcelable/Person;->name:Ljava/lang/String;
    invoke-virtual {p1, v0}, Landroid/os/Parcel;->writeString(Ljava/lang/String;)V
    return-void
.end method
