// A property by lazy: the address comes from a Function0 that kotlin-stdlib calls.
package cases.value_lazy

import android.app.Activity
import android.net.Uri
import android.os.Bundle
import android.util.Log

class Main : Activity() {
    private val address: Uri by lazy { Uri.parse("content://call_log/calls") }

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        Log.d("rows", "" + contentResolver.query(address, null, null, null, null)!!.count)
    }
}
