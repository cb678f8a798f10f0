# Made by tests/cases/compile.py
.class final Lcases/value_lazy/Main$address$2;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function0;

.field public static final INSTANCE:Lcases/value_lazy/Main$address$2;

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke()Landroid/net/Uri;
    .registers 2
    const-string v0, "content://call_log/calls"
    invoke-static {v0}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v0
    return-object v0
.end method

.method public synthetic bridge invoke()Ljava/lang/Object;
    .registers 2
    invoke-virtual {p0}, Lcases/value_lazy/Main$address$2;->invoke()Landroid/net/Uri;
    move-result-object v0
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcases/value_lazy/Main$address$2;
    invoke-direct {v0}, Lcases/value_lazy/Main$address$2;-><init>()V
    sput-object v0, Lcases/value_lazy/Main$address$2;->INSTANCE:Lcases/value_lazy/Main$address$2;
    return-void
.end method
