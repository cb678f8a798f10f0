// A Kotlin template in a companion's constant and a top-level function; the rows are read by `use`.
package cases.value_template

import android.app.Activity
import android.content.Context
import android.net.Uri
import android.os.Bundle
import android.widget.TextView

private const val AUTHORITY = "com.android.contacts"

fun tableUri(table: String): Uri = Uri.parse("content://$AUTHORITY/$table")

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val view = TextView(this)
        view.setText(names(this).joinToString("\n"))
        setContentView(view)
    }

    companion object {
        fun names(context: Context): List<String> {
            val found = mutableListOf<String>()
            context.contentResolver.query(tableUri("contacts"), null, null, null, null)?.use {
                while (it.moveToNext()) found += it.getString(1)
            }
            return found
        }
    }
}
