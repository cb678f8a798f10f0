# Made by tests/cases/compile.py
.class final Lcases/flow_kotlin_thread/Main$onCreate$text$1;
.super Lkotlin/jvm/internal/Lambda;
.implements Lkotlin/jvm/functions/Function1;

.field public static final INSTANCE:Lcases/flow_kotlin_thread/Main$onCreate$text$1;

.method constructor <init>()V
    .registers 2
    const/4 v0, 0x1
    invoke-direct {p0, v0}, Lkotlin/jvm/internal/Lambda;-><init>(I)V
    return-void
.end method

.method public final invoke(Lcases/flow_kotlin_thread/Entry;)Ljava/lang/CharSequence;
    .registers 4
    const-string v0, "it"
    invoke-static {p1, v0}, Lkotlin/jvm/internal/Intrinsics;->checkNotNullParameter(Ljava/lang/Object;Ljava/lang/String;)V
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {p1}, Lcases/flow_kotlin_thread/Entry;->getNumber()Ljava/lang/String;
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v0
    const/16 v1, 0x3d
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {p1}, Lcases/flow_kotlin_thread/Entry;->getSeconds()I
    move-result v1
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    move-result-object v0
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    check-cast v0, Ljava/lang/CharSequence;
    return-object v0
.end method

.method public synthetic bridge invoke(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    move-object v0, p1
    check-cast v0, Lcases/flow_kotlin_thread/Entry;
    invoke-virtual {p0, v0}, Lcases/flow_kotlin_thread/Main$onCreate$text$1;->invoke(Lcases/flow_kotlin_thread/Entry;)Ljava/lang/CharSequence;
    move-result-object v0
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcases/flow_kotlin_thread/Main$onCreate$text$1;
    invoke-direct {v0}, Lcases/flow_kotlin_thread/Main$onCreate$text$1;-><init>()V
    sput-object v0, Lcases/flow_kotlin_thread/Main$onCreate$text$1;->INSTANCE:Lcases/flow_kotlin_thread/Main$onCreate$text$1;
    return-void
.end method
