# Made by tests/cases/compile.py
.class public final synthetic Lcases/value_when/Main$WhenMappings;
.super Ljava/lang/Object;

.field public static final synthetic $EnumSwitchMapping$0:[I

.method static constructor <clinit>()V
    .registers 4
    invoke-static {}, Lcases/value_when/Table;->values()[Lcases/value_when/Table;
    move-result-object v2
    array-length v2, v2
    new-array v0, v2, [I
    :l_7
    sget-object v2, Lcases/value_when/Table;->PEOPLE:Lcases/value_when/Table;
    invoke-virtual {v2}, Lcases/value_when/Table;->ordinal()I
    move-result v2
    const/4 v3, 0x1
    aput v3, v0, v2
    :l_11
    goto :l_15
    :l_14
    move-exception v1
    :l_15
    sget-object v2, Lcases/value_when/Table;->PHONES:Lcases/value_when/Table;
    invoke-virtual {v2}, Lcases/value_when/Table;->ordinal()I
    move-result v2
    const/4 v3, 0x2
    aput v3, v0, v2
    :l_1f
    goto :l_23
    :l_22
    move-exception v1
    :l_23
    sget-object v2, Lcases/value_when/Table;->PICTURES:Lcases/value_when/Table;
    invoke-virtual {v2}, Lcases/value_when/Table;->ordinal()I
    move-result v2
    const/4 v3, 0x3
    aput v3, v0, v2
    :l_2d
    goto :l_31
    :l_30
    move-exception v1
    :l_31
    sput-object v0, Lcases/value_when/Main$WhenMappings;->$EnumSwitchMapping$0:[I
    return-void
    .catch Ljava/lang/NoSuchFieldError; {:l_7 .. :l_11} :l_14
    .catch Ljava/lang/NoSuchFieldError; {:l_15 .. :l_1f} :l_22
    .catch Ljava/lang/NoSuchFieldError; {:l_23 .. :l_2d} :l_30
.end method
