# Made by tests/cases/compile.py
.class public final Lcases/value_template/Main;
.super Landroid/app/Activity;

.field public static final Companion:Lcases/value_template/Main$Companion;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 12
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/TextView;
    move-object v2, p0
    check-cast v2, Landroid/content/Context;
    invoke-direct {v0, v2}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V
    sget-object v1, Lcases/value_template/Main;->Companion:Lcases/value_template/Main$Companion;
    move-object v2, p0
    check-cast v2, Landroid/content/Context;
    invoke-virtual {v1, v2}, Lcases/value_template/Main$Companion;->names(Landroid/content/Context;)Ljava/util/List;
    move-result-object v1
    check-cast v1, Ljava/lang/Iterable;
    const-string v2, "\n"
    check-cast v2, Ljava/lang/CharSequence;
    const/4 v3, 0x0
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v7, 0x0
    const/16 v8, 0x3e
    const/4 v9, 0x0
    invoke-static/range {v1 .. v9}, Lkotlin/collections/CollectionsKt;->joinToString$default(Ljava/lang/Iterable;Ljava/lang/CharSequence;Ljava/lang/CharSequence;Ljava/lang/CharSequence;ILjava/lang/CharSequence;Lkotlin/jvm/functions/Function1;ILjava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    check-cast v1, Ljava/lang/CharSequence;
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V
    move-object v1, v0
    check-cast v1, Landroid/view/View;
    invoke-virtual {p0, v1}, Lcases/value_template/Main;->setContentView(Landroid/view/View;)V
    return-void
.end method

.method static constructor <clinit>()V
    .registers 2
    new-instance v0, Lcases/value_template/Main$Companion;
    const/4 v1, 0x0
    invoke-direct {v0, v1}, Lcases/value_template/Main$Companion;-><init>(Lkotlin/jvm/internal/DefaultConstructorMarker;)V
    sput-object v0, Lcases/value_template/Main;->Companion:Lcases/value_template/Main$Companion;
    return-void
.end method
