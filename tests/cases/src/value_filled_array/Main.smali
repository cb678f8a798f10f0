# By hand, in the form that D8 gives small arrays of strings from min-api 24 on (filled-new-array):
#
#   protected void onCreate(Bundle state) {
#       super.onCreate(state);
#       String[] parts = {"content:", "", "call_log", "calls"};
#       Log.d("n", "" + getContentResolver().query(Uri.parse(TextUtils.join("/", parts)), null, null, null, null).getCount());
#   }
.class public final Lcases/value_filled_array/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 9
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const-string p1, "content:"
    const-string v0, ""
    const-string v1, "call_log"
    const-string v2, "calls"
    filled-new-array {p1, v0, v1, v2}, [Ljava/lang/String;
    move-result-object p1
    const-string v0, "/"
    invoke-static {v0, p1}, Landroid/text/TextUtils;->join(Ljava/lang/CharSequence;[Ljava/lang/Object;)Ljava/lang/String;
    move-result-object p1
    invoke-static {p1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;
    move-result-object v2
    invoke-virtual {p0}, Lcases/value_filled_array/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v1
    const/4 v5, 0x0
    const/4 v6, 0x0
    const/4 v3, 0x0
    const/4 v4, 0x0
    invoke-virtual/range {v1 .. v6}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object p1
    invoke-interface {p1}, Landroid/database/Cursor;->getCount()I
    move-result p1
    invoke-static {p1}, Ljava/lang/String;->valueOf(I)Ljava/lang/String;
    move-result-object p1
    const-string v0, "n"
    invoke-static {v0, p1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
