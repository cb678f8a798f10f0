# Starts the system's picker when the button is pressed.
.class final Lorg/example/loan/pick/MainActivity$PickListener;
.super Ljava/lang/Object;
.source "MainActivity.java"

.implements Landroid/view/View$OnClickListener;


.annotation system Ldalvik/annotation/EnclosingClass;
    value = Lorg/example/loan/pick/MainActivity;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x10
    name = "PickListener"
.end annotation


.field final synthetic this$0:Lorg/example/loan/pick/MainActivity;


.method constructor <init>(Lorg/example/loan/pick/MainActivity;)V
    .registers 2

    .line 44
    iput-object p1, p0, Lorg/example/loan/pick/MainActivity$PickListener;->this$0:Lorg/example/loan/pick/MainActivity;

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method


.method public onClick(Landroid/view/View;)V
    .registers 5

    .line 47
    new-instance p1, Landroid/content/Intent;

    sget-object v0, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;

    const-string v1, "android.intent.action.PICK"

    invoke-direct {p1, v1, v0}, Landroid/content/Intent;-><init>(Ljava/lang/String;Landroid/net/Uri;)V

    .line 48
    iget-object v0, p0, Lorg/example/loan/pick/MainActivity$PickListener;->this$0:Lorg/example/loan/pick/MainActivity;

    const/4 v1, 0x7

    invoke-virtual {v0, p1, v1}, Lorg/example/loan/pick/MainActivity;->startActivityForResult(Landroid/content/Intent;I)V

    return-void
.end method
