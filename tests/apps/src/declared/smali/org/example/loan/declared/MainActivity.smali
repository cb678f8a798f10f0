# Sample "declared": asks for the permissions and never reads.
#
# It declares READ_CONTACTS and READ_CALL_LOG and even asks the user for both,
# as many apps do to force a grant; no code queries anything.
#
# Verdicts on contacts and on the call log: declared. SMS: none. No access.
.class public final Lorg/example/loan/declared/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"


.field private static final WANTED:[Ljava/lang/String;


.method static constructor <clinit>()V
    .registers 2

    const-string v0, "android.permission.READ_CONTACTS"

    const-string v1, "android.permission.READ_CALL_LOG"

    .line 10
    filled-new-array {v0, v1}, [Ljava/lang/String;

    move-result-object v0

    sput-object v0, Lorg/example/loan/declared/MainActivity;->WANTED:[Ljava/lang/String;

    return-void
.end method

.method public constructor <init>()V
    .registers 1

    .line 8
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method


.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3

    .line 14
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    .line 15
    new-instance p1, Landroid/widget/TextView;

    invoke-direct {p1, p0}, Landroid/widget/TextView;-><init>(Landroid/content/Context;)V

    const-string v0, "We need your contacts and your call log."

    .line 16
    invoke-virtual {p1, v0}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V

    .line 17
    invoke-virtual {p0, p1}, Lorg/example/loan/declared/MainActivity;->setContentView(Landroid/view/View;)V

    .line 18
    sget-object p1, Lorg/example/loan/declared/MainActivity;->WANTED:[Ljava/lang/String;

    const/4 v0, 0x1

    invoke-virtual {p0, p1, v0}, Lorg/example/loan/declared/MainActivity;->requestPermissions([Ljava/lang/String;I)V

    return-void
.end method
