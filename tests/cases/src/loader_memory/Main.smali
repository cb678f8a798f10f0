# Made by tests/cases/compile.py
.class public final Lcases/loader_memory/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    :l_5
    invoke-virtual {p0}, Lcases/loader_memory/Main;->getAssets()Landroid/content/res/AssetManager;
    move-result-object v3
    const-string v4, "core.bin"
    invoke-virtual {v3, v4}, Landroid/content/res/AssetManager;->open(Ljava/lang/String;)Ljava/io/InputStream;
    move-result-object v0
    const v3, 0x10000
    new-array v1, v3, [B
    invoke-virtual {v0, v1}, Ljava/io/InputStream;->read([B)I
    const-string v3, "AES"
    invoke-static {v3}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
    move-result-object v3
    invoke-virtual {v3, v1}, Ljavax/crypto/Cipher;->doFinal([B)[B
    move-result-object v2
    new-instance v3, Ldalvik/system/InMemoryDexClassLoader;
    invoke-static {v2}, Ljava/nio/ByteBuffer;->wrap([B)Ljava/nio/ByteBuffer;
    move-result-object v4
    invoke-virtual {p0}, Lcases/loader_memory/Main;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v5
    invoke-direct {v3, v4, v5}, Ldalvik/system/InMemoryDexClassLoader;-><init>(Ljava/nio/ByteBuffer;Ljava/lang/ClassLoader;)V
    const-string v4, "org.example.Core"
    invoke-virtual {v3, v4}, Ldalvik/system/InMemoryDexClassLoader;->loadClass(Ljava/lang/String;)Ljava/lang/Class;
    :l_3b
    goto :l_48
    :l_3e
    move-exception v0
    new-instance v3, Ljava/lang/IllegalStateException;
    invoke-direct {v3, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V
    throw v3
    :l_48
    return-void
    .catch Ljava/lang/Exception; {:l_5 .. :l_3b} :l_3e
.end method
