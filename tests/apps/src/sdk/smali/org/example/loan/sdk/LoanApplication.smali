# Sample "sdk": the app has no contacts code of its own; an SDK in it has.
#
# The Application starts a data SDK with the names of Lenddo's; the code behind
# these names is invented and minimal. The SDK lies in classes2.dex and enqueues a
# periodic worker that reads the contacts, packs them with gzip and posts them.
# The androidx.work classes here are stubs with the shape of the real ones.
#
# Verdict on contacts: uploads, owner Lenddo. Two accesses: the list of contacts
# (bulk), and for each contact its numbers by "contact_id = ?" (single, since the
# query is bound to one id). gzip does not change what the data is.
# Trigger: background, for the framework runs the worker.
.class public final Lorg/example/loan/sdk/LoanApplication;
.super Landroid/app/Application;
.source "LoanApplication.java"


.method public constructor <init>()V
    .registers 1

    .line 7
    invoke-direct {p0}, Landroid/app/Application;-><init>()V

    return-void
.end method


.method public onCreate()V
    .registers 1

    .line 11
    invoke-super {p0}, Landroid/app/Application;->onCreate()V

    .line 12
    invoke-static {p0}, Lcom/lenddo/mobile/datasdk/AndroidData;->setup(Landroid/content/Context;)V

    return-void
.end method
