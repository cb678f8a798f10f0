# Sample "markup": hostile text in every place that a report shows.
#
# Label: a script element, a right-to-left override, a bell and an escape
# sequence; version name and address: markup; class and method names: what the DEX
# format allows a SimpleName to hold up to version 039, which is no ASCII '<' or
# '"' but their full-width twins, '$', '-' and isolates (U+2066..2069). The sort
# order has markup and a character beyond U+FFFF, which MUTF-8 writes as two
# surrogates. The query runs in a constructor, so that "<init>" stands in the report.
# A class name with ASCII markup breaks the format; tests/apps/broken.py makes it.
#
# Verdict on contacts: uploads. Trigger: launch.
.class public final Lorg/example/loan/markup/MainActivity;
.super Landroid/app/Activity;


.method public constructor <init>()V
    .registers 1

    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method


.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4

    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    new-instance p1, Lorg/example/loan/markup/＜script＞alert（1）＜／script＞;

    invoke-direct {p1, p0}, Lorg/example/loan/markup/＜script＞alert（1）＜／script＞;-><init>(Landroid/content/Context;)V

    iget-object v0, p1, Lorg/example/loan/markup/＜script＞alert（1）＜／script＞;->贷款＞:Landroid/database/Cursor;

    invoke-static {v0}, Lorg/example/loan/markup/--⁧$dne⁩;->＂onload＝alert（5）(Landroid/database/Cursor;)V

    return-void
.end method
