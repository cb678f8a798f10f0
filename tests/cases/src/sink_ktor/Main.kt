// Ktor's client: a suspending post with a builder block, in a coroutine.
package cases.sink_ktor

import android.app.Activity
import android.os.Bundle
import android.provider.ContactsContract
import io.ktor.client.HttpClient
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import kotlinx.coroutines.launch

class Main : Activity() {
    private val client = HttpClient()

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        launch { client.post("https://api.example.org/v1/contacts") { setBody(names()) } }
    }

    private fun names(): String {
        val rows = contentResolver.query(ContactsContract.Contacts.CONTENT_URI, null, null, null, null)!!
        rows.moveToFirst()
        return rows.getString(0)
    }
}
