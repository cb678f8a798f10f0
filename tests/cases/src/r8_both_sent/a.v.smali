# Made by tests/cases/compile.py
.class final Lcases/r8_both_sent/a/v;
.super Ljava/lang/Object;

.field static p:Lcases/r8_both_sent/a/u;

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method static am()Lcases/r8_both_sent/a/u;
    .registers 2
    sget-object v0, Lcases/r8_both_sent/a/v;->p:Lcases/r8_both_sent/a/u;
    if-nez v0, :l_10
    new-instance v1, Lcases/r8_both_sent/a/u;
    invoke-direct {v1}, Lcases/r8_both_sent/a/u;-><init>()V
    return-object v1
    :l_10
    iget-object v1, v0, Lcases/r8_both_sent/a/u;->v:Lcases/r8_both_sent/a/u;
    sput-object v1, Lcases/r8_both_sent/a/v;->p:Lcases/r8_both_sent/a/u;
    const/4 v1, 0x0
    iput-object v1, v0, Lcases/r8_both_sent/a/u;->v:Lcases/r8_both_sent/a/u;
    return-object v0
.end method

.method static ag(Lcases/r8_both_sent/a/u;)V
    .registers 2
    const/4 v0, 0x0
    iput v0, p0, Lcases/r8_both_sent/a/u;->ad:I
    const/4 v0, 0x0
    iput v0, p0, Lcases/r8_both_sent/a/u;->r:I
    sget-object v0, Lcases/r8_both_sent/a/v;->p:Lcases/r8_both_sent/a/u;
    iput-object v0, p0, Lcases/r8_both_sent/a/u;->v:Lcases/r8_both_sent/a/u;
    sput-object p0, Lcases/r8_both_sent/a/v;->p:Lcases/r8_both_sent/a/u;
    return-void
.end method
