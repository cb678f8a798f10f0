# Sample "packed": the code of the app is not in the APK's DEX file.
#
# It has the shape of 360 Jiagu: the Application is com.stub.StubApp, which loads
# libjiagu.so; the library would unpack the app's own DEX in memory. The manifest
# names an activity and a service whose classes are not here.
#
# Verdicts on contacts and on SMS: unknown, since both permissions are declared
# and the code was not seen (limit "packed"). Call log: none, for no permission
# is declared and a manifest was at hand.
.class public final Lcom/stub/StubApp;
.super Landroid/app/Application;
.source "SourceFile"


.field private static strEntryApplication:Ljava/lang/String;


.method static constructor <clinit>()V
    .registers 1

    const-string v0, "org.example.loan.packed.LoanApplication"

    sput-object v0, Lcom/stub/StubApp;->strEntryApplication:Ljava/lang/String;

    return-void
.end method

.method public constructor <init>()V
    .registers 1

    invoke-direct {p0}, Landroid/app/Application;-><init>()V

    return-void
.end method

.method public static native interface11(I)V
.end method


.method protected attachBaseContext(Landroid/content/Context;)V
    .registers 3

    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V

    const-string v0, "jiagu"

    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V

    invoke-virtual {p0, p1}, Lcom/stub/StubApp;->interface8(Landroid/content/Context;)V

    return-void
.end method

.method public native interface8(Landroid/content/Context;)V
.end method

.method public onCreate()V
    .registers 2

    invoke-super {p0}, Landroid/app/Application;->onCreate()V

    const/4 v0, 0x0

    invoke-static {v0}, Lcom/stub/StubApp;->interface11(I)V

    return-void
.end method
