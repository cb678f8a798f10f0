// The rows travel in one intent of each kind that the other cases do not have.
package cases.component_ways;

import android.app.Activity;
import android.app.PendingIntent;
import android.content.Intent;
import android.content.IntentFilter;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.ContactsContract;
import androidx.activity.result.ActivityResultLauncher;
import androidx.core.content.ContextCompat;
import androidx.localbroadcastmanager.content.LocalBroadcastManager;

public final class Main extends Activity {
    private ActivityResultLauncher<Intent> launcher;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Cursor rows = getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null);
        StringBuilder text = new StringBuilder();
        while (rows.moveToNext()) {
            text.append(rows.getString(0));
        }
        String names = text.toString();
        launcher.launch(new Intent(this, Launched.class).putExtra("rows", names));
        ContextCompat.startForegroundService(this, new Intent(this, Foreground.class).putExtra("rows", names));
        Queued.enqueueWork(this, Queued.class, 1, new Intent().putExtra("rows", names));
        PendingIntent.getActivity(this, 0, new Intent(this, Shown.class).putExtra("rows", names), 0);
        PendingIntent.getService(this, 0, new Intent(this, Woken.class).putExtra("rows", names), 0);
        LocalBroadcastManager local = LocalBroadcastManager.getInstance(this);
        local.registerReceiver(new Near(), new IntentFilter("cases.component_ways.NEAR"));
        local.sendBroadcast(new Intent("cases.component_ways.NEAR").putExtra("rows", names));
        local.sendBroadcast(new Intent("cases.component_ways.NOBODY").putExtra("rows", names));
        ContextCompat.registerReceiver(this, new Later(), new IntentFilter("cases.component_ways.LATER"), 4);
        sendBroadcast(new Intent("cases.component_ways.LATER").setPackage(getPackageName()).putExtra("rows", names));
    }
}
