# Renamed by R8; its only field keeps a value that no code writes.
.class public final Lcases/value_static_value/a;
.super Ljava/lang/Object;

.field public static a:Ljava/lang/String; = "content://com.android.contacts/contacts"
