# Made by tests/cases/compile.py
.class Lcases/callback_runnable/Main$1;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field final synthetic this$0:Lcases/callback_runnable/Main;

.method constructor <init>(Lcases/callback_runnable/Main;)V
    .registers 2
    iput-object p1, p0, Lcases/callback_runnable/Main$1;->this$0:Lcases/callback_runnable/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 2
    iget-object v0, p0, Lcases/callback_runnable/Main$1;->this$0:Lcases/callback_runnable/Main;
    invoke-static {v0}, Lcases/callback_runnable/Main;->access$000(Lcases/callback_runnable/Main;)V
    return-void
.end method
