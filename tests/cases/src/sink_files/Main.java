// Files, each written by another class of the platform.
package cases.sink_files;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.ContactsContract;
import android.util.Log;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            stream();
            writer();
            direct();
            private1();
            application();
            shared();
            nio();
            nioWriter();
            nioWhole();
            print();
            printName();
            channel();
            row();
            replaced();
            updated();
            statement();
            bound();
            setting();
            asked();
            memory();
            other();
        } catch (Exception e) {
            Log.w("cases", "later");
        }
    }

    private void stream() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new java.io.FileOutputStream("/sdcard/a.txt").write(text.getBytes());
    }

    private void writer() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new java.io.FileWriter("/sdcard/a.txt").write(text);
    }

    private void direct() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new java.io.RandomAccessFile("/sdcard/a.txt", "rw").write(text.getBytes());
    }

    private void private1() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        openFileOutput("a.txt", 0).write(text.getBytes());
    }

    private void application() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        getApplicationContext().openFileOutput("a.txt", 0).write(text.getBytes());
    }

    private void shared() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        getContentResolver().openOutputStream(Uri.parse("content://media/external/file/7")).write(text.getBytes());
    }

    private void nio() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        java.nio.file.Files.newOutputStream(java.nio.file.Paths.get("/sdcard/a.txt")).write(text.getBytes());
    }

    private void nioWriter() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        java.nio.file.Files.newBufferedWriter(java.nio.file.Paths.get("/sdcard/a.txt")).write(text);
    }

    private void nioWhole() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        java.nio.file.Files.write(java.nio.file.Paths.get("/sdcard/a.txt"), text.getBytes());
    }

    private void print() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new java.io.PrintWriter(new java.io.File("/sdcard/a.txt")).println(text);
    }

    private void printName() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new java.io.PrintWriter("/sdcard/a.txt").println(text);
    }

    private void channel() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new java.io.FileOutputStream("/sdcard/a.txt").getChannel().write(java.nio.ByteBuffer.wrap(text.getBytes()));
    }

    private void row() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.ContentValues row = new android.content.ContentValues();
        row.put("name", text);
        openOrCreateDatabase("a", 0, null).insert("names", null, row);
    }

    private void replaced() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.ContentValues row = new android.content.ContentValues();
        row.put("name", text);
        openOrCreateDatabase("a", 0, null).replace("names", null, row);
    }

    private void updated() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        android.content.ContentValues row = new android.content.ContentValues();
        row.put("name", text);
        openOrCreateDatabase("a", 0, null).update("names", row, null, null);
    }

    private void statement() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        openOrCreateDatabase("a", 0, null).execSQL("INSERT INTO names VALUES (?)", new Object[] {text});
    }

    private void bound() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        openOrCreateDatabase("a", 0, null).compileStatement("INSERT INTO names VALUES (?)").bindString(1, text);
    }

    private void setting() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        getSharedPreferences("a", 0).edit().putString("name", text).apply();
    }

    private void asked() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        first(openOrCreateDatabase("a", 0, null).query("names", null, text, null, null, null, null));
    }

    private void memory() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new java.io.ByteArrayOutputStream().write(text.getBytes());
    }

    private void other() throws Exception {
        String text = first(getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null));
        new java.io.FileOutputStream("/sdcard/a.txt").write("nothing".getBytes());
    }

    static String first(Cursor rows) {
        rows.moveToFirst();
        return rows.getString(0);
    }
}
