// The table comes from an enum and a when; two of three branches are of the address book.
package cases.value_when

import android.app.Activity
import android.net.Uri
import android.os.Bundle
import android.util.Log

enum class Table { PEOPLE, PHONES, PICTURES }

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        for (table in Table.entries) Log.d("rows", "" + contentResolver.query(uri(table), null, null, null, null)!!.count)
    }

    private fun uri(table: Table): Uri {
        val path = when (table) {
            Table.PEOPLE -> "com.android.contacts/contacts"
            Table.PHONES -> "com.android.contacts/data/phones"
            Table.PICTURES -> "media/external/images/media"
        }
        return Uri.parse("content://$path")
    }
}
