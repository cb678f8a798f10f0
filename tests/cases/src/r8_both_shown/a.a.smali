# Made by tests/cases/compile.py
.class public final Lcases/r8_both_shown/a/a;
.super Ljava/lang/Object;

.field private final aj:Lcases/r8_both_shown/a/q;

.method private constructor <init>(Lcases/r8_both_shown/a/q;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/r8_both_shown/a/a;->aj:Lcases/r8_both_shown/a/q;
    return-void
.end method

.method public static w(Lcases/r8_both_shown/a/q;)Lcases/r8_both_shown/a/a;
    .registers 2
    new-instance v0, Lcases/r8_both_shown/a/a;
    invoke-direct {v0, p0}, Lcases/r8_both_shown/a/a;-><init>(Lcases/r8_both_shown/a/q;)V
    return-object v0
.end method

.method public b()Lcases/r8_both_shown/a/a;
    .registers 3
    iget-object v0, p0, Lcases/r8_both_shown/a/a;->aj:Lcases/r8_both_shown/a/q;
    const-string v1, "["
    invoke-interface {v0, v1}, Lcases/r8_both_shown/a/q;->au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
    return-object p0
.end method

.method public aq(Ljava/lang/String;)Lcases/r8_both_shown/a/a;
    .registers 4
    iget-object v0, p0, Lcases/r8_both_shown/a/a;->aj:Lcases/r8_both_shown/a/q;
    const-string v1, "\""
    invoke-interface {v0, v1}, Lcases/r8_both_shown/a/q;->au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
    move-result-object v0
    invoke-interface {v0, p1}, Lcases/r8_both_shown/a/q;->au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
    move-result-object v0
    const-string v1, "\","
    invoke-interface {v0, v1}, Lcases/r8_both_shown/a/q;->au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
    return-object p0
.end method

.method public l()Lcases/r8_both_shown/a/a;
    .registers 3
    iget-object v0, p0, Lcases/r8_both_shown/a/a;->aj:Lcases/r8_both_shown/a/q;
    const-string v1, "]"
    invoke-interface {v0, v1}, Lcases/r8_both_shown/a/q;->au(Ljava/lang/String;)Lcases/r8_both_shown/a/q;
    return-object p0
.end method
