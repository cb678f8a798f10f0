# Made by tests/cases/compile.py
.class final Lcases/flow_accessor/Main$Upload;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field final synthetic this$0:Lcases/flow_accessor/Main;

.method private constructor <init>(Lcases/flow_accessor/Main;)V
    .registers 2
    iput-object p1, p0, Lcases/flow_accessor/Main$Upload;->this$0:Lcases/flow_accessor/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 4
    :l_0
    iget-object v1, p0, Lcases/flow_accessor/Main$Upload;->this$0:Lcases/flow_accessor/Main;
    invoke-static {v1}, Lcases/flow_accessor/Main;->access$100(Lcases/flow_accessor/Main;)Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lcases/flow_accessor/Main;->send([B)V
    :l_d
    goto :l_19
    :l_10
    move-exception v0
    const-string v1, "upload"
    const-string v2, "later"
    invoke-static {v1, v2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;)I
    :l_19
    return-void
    .catch Ljava/io/IOException; {:l_0 .. :l_d} :l_10
.end method

.method synthetic constructor <init>(Lcases/flow_accessor/Main;Lcases/flow_accessor/Main$1;)V
    .registers 3
    invoke-direct {p0, p1}, Lcases/flow_accessor/Main$Upload;-><init>(Lcases/flow_accessor/Main;)V
    return-void
.end method
