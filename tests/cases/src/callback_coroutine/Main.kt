// A coroutine: kotlinc's state machine in invokeSuspend, dispatched by the library's launch and withContext.
package cases.callback_coroutine

import android.app.Activity
import android.os.Bundle
import android.provider.ContactsContract
import android.widget.TextView
import kotlinx.coroutines.launch
import kotlinx.coroutines.pause

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        launch {
            pause(1000)
            val names = load()
            val view = TextView(this@Main)
            view.setText(names)
            setContentView(view)
        }
    }

    private suspend fun load(): String {
        pause(10)
        val rows = contentResolver.query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null)!!
        val names = StringBuilder()
        while (rows.moveToNext()) names.append(rows.getString(0))
        rows.close()
        return names.toString()
    }
}
