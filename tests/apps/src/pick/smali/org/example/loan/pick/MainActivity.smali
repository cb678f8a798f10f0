# Sample "pick": lets the user choose one guarantor with the system's picker.
#
# The collection Phone.CONTENT_URI stands in an ACTION_PICK intent only; what is
# queried is the address that the picker returns.
#
# Verdict on contacts: single. The access is recorded at the query of the
# picker's result. READ_CONTACTS is declared and would not be needed.
# Trigger: user, since a result comes back only after a choice.
.class public final Lorg/example/loan/pick/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"


.field private number:Landroid/widget/TextView;


.method public constructor <init>()V
    .registers 1

    .line 14
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method


.method protected onActivityResult(IILandroid/content/Intent;)V
    .registers 10

    .line 31
    invoke-super {p0, p1, p2, p3}, Landroid/app/Activity;->onActivityResult(IILandroid/content/Intent;)V

    const/4 v0, 0x7

    if-ne p1, v0, :cond_3a

    const/4 p1, -0x1

    if-ne p2, p1, :cond_3a

    if-nez p3, :cond_c

    goto :cond_3a

    .line 35
    :cond_c
    invoke-virtual {p0}, Lorg/example/loan/pick/MainActivity;->getContentResolver()Landroid/content/ContentResolver;

    move-result-object v0

    invoke-virtual {p3}, Landroid/content/Intent;->getData()Landroid/net/Uri;

    move-result-object v1

    const/4 p1, 0x1

    new-array v2, p1, [Ljava/lang/String;

    const/4 p1, 0x0

    const-string p2, "data1"

    aput-object p2, v2, p1

    const/4 v3, 0x0

    const/4 v4, 0x0

    const/4 v5, 0x0

    .line 36
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;

    move-result-object p2

    if-eqz p2, :cond_3a

    .line 37
    invoke-interface {p2}, Landroid/database/Cursor;->moveToFirst()Z

    move-result p3

    if-eqz p3, :cond_37

    .line 38
    iget-object p3, p0, Lorg/example/loan/pick/MainActivity;->number:Landroid/widget/TextView;

    invoke-interface {p2, p1}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;

    move-result-object p1

    invoke-virtual {p3, p1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V

    .line 40
    :cond_37
    invoke-interface {p2}, Landroid/database/Cursor;->close()V

    :cond_3a
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4

    .line 20
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    .line 21
    new-instance p1, Landroid/widget/Button;

    invoke-direct {p1, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V

    iput-object p1, p0, Lorg/example/loan/pick/MainActivity;->number:Landroid/widget/TextView;

    const-string v0, "Choose a guarantor"

    .line 22
    invoke-virtual {p1, v0}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V

    .line 23
    new-instance v0, Lorg/example/loan/pick/MainActivity$PickListener;

    invoke-direct {v0, p0}, Lorg/example/loan/pick/MainActivity$PickListener;-><init>(Lorg/example/loan/pick/MainActivity;)V

    invoke-virtual {p1, v0}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V

    .line 24
    invoke-virtual {p0, p1}, Lorg/example/loan/pick/MainActivity;->setContentView(Landroid/view/View;)V

    return-void
.end method
