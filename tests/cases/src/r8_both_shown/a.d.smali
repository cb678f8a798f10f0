# Made by tests/cases/compile.py
.class public final Lcases/r8_both_shown/a/d;
.super Ljava/lang/Object;

.field private final an:Ljava/lang/String;

.method private constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/r8_both_shown/a/d;->an:Ljava/lang/String;
    return-void
.end method

.method public static ac(Ljava/lang/String;)Lcases/r8_both_shown/a/d;
    .registers 2
    new-instance v0, Lcases/r8_both_shown/a/d;
    invoke-direct {v0, p0}, Lcases/r8_both_shown/a/d;-><init>(Ljava/lang/String;)V
    return-object v0
.end method

.method public toString()Ljava/lang/String;
    .registers 2
    iget-object v0, p0, Lcases/r8_both_shown/a/d;->an:Ljava/lang/String;
    return-object v0
.end method
