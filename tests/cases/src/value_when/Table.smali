# Made by tests/cases/compile.py
.class public final enum Lcases/value_when/Table;
.super Ljava/lang/Enum;

.field public static final enum PEOPLE:Lcases/value_when/Table;

.field public static final enum PHONES:Lcases/value_when/Table;

.field public static final enum PICTURES:Lcases/value_when/Table;

.field private static final synthetic $VALUES:[Lcases/value_when/Table;

.field private static final synthetic $ENTRIES:Lkotlin/enums/EnumEntries;

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method

.method public static values()[Lcases/value_when/Table;
    .registers 1
    sget-object v0, Lcases/value_when/Table;->$VALUES:[Lcases/value_when/Table;
    invoke-virtual {v0}, Ljava/lang/Object;->clone()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, [Lcases/value_when/Table;
    return-object v0
.end method

.method public static valueOf(Ljava/lang/String;)Lcases/value_when/Table;
    .registers 2
    const-class v0, Lcases/value_when/Table;
    invoke-static {v0, p0}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v0
    check-cast v0, Lcases/value_when/Table;
    return-object v0
.end method

.method public static getEntries()Lkotlin/enums/EnumEntries;
    .registers 1
    sget-object v0, Lcases/value_when/Table;->$ENTRIES:Lkotlin/enums/EnumEntries;
    return-object v0
.end method

.method private static final synthetic $values()[Lcases/value_when/Table;
    .registers 3
    const/4 v1, 0x3
    new-array v0, v1, [Lcases/value_when/Table;
    const/4 v1, 0x0
    sget-object v2, Lcases/value_when/Table;->PEOPLE:Lcases/value_when/Table;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    sget-object v2, Lcases/value_when/Table;->PHONES:Lcases/value_when/Table;
    aput-object v2, v0, v1
    const/4 v1, 0x2
    sget-object v2, Lcases/value_when/Table;->PICTURES:Lcases/value_when/Table;
    aput-object v2, v0, v1
    return-object v0
.end method

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lcases/value_when/Table;
    const-string v1, "PEOPLE"
    const/4 v2, 0x0
    invoke-direct {v0, v1, v2}, Lcases/value_when/Table;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcases/value_when/Table;->PEOPLE:Lcases/value_when/Table;
    new-instance v0, Lcases/value_when/Table;
    const-string v1, "PHONES"
    const/4 v2, 0x1
    invoke-direct {v0, v1, v2}, Lcases/value_when/Table;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcases/value_when/Table;->PHONES:Lcases/value_when/Table;
    new-instance v0, Lcases/value_when/Table;
    const-string v1, "PICTURES"
    const/4 v2, 0x2
    invoke-direct {v0, v1, v2}, Lcases/value_when/Table;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcases/value_when/Table;->PICTURES:Lcases/value_when/Table;
    invoke-static {}, Lcases/value_when/Table;->$values()[Lcases/value_when/Table;
    move-result-object v0
    sput-object v0, Lcases/value_when/Table;->$VALUES:[Lcases/value_when/Table;
    sget-object v0, Lcases/value_when/Table;->$VALUES:[Lcases/value_when/Table;
    check-cast v0, [Ljava/lang/Enum;
    invoke-static {v0}, Lkotlin/enums/EnumEntriesKt;->enumEntries([Ljava/lang/Enum;)Lkotlin/enums/EnumEntries;
    move-result-object v0
    sput-object v0, Lcases/value_when/Table;->$ENTRIES:Lkotlin/enums/EnumEntries;
    return-void
.end method
