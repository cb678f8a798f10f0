# Made by tests/cases/compile.py
.class final Lcases/value_message_object/Main$Later;
.super Landroid/os/Handler;

.field private final screen:Lcases/value_message_object/Main;

.method constructor <init>(Lcases/value_message_object/Main;)V
    .registers 2
    invoke-direct {p0}, Landroid/os/Handler;-><init>()V
    iput-object p1, p0, Lcases/value_message_object/Main$Later;->screen:Lcases/value_message_object/Main;
    return-void
.end method

.method public handleMessage(Landroid/os/Message;)V
    .registers 4
    iget-object v0, p0, Lcases/value_message_object/Main$Later;->screen:Lcases/value_message_object/Main;
    iget-object v1, p1, Landroid/os/Message;->obj:Ljava/lang/Object;
    check-cast v1, Landroid/net/Uri;
    invoke-virtual {v0, v1}, Lcases/value_message_object/Main;->read(Landroid/net/Uri;)V
    return-void
.end method
