// A fragment that code adds to a transaction.
package cases.callback_fragment;

import android.os.Bundle;

import androidx.fragment.app.FragmentActivity;

public final class Main extends FragmentActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        getSupportFragmentManager().beginTransaction().add(0x7f080001, new Names()).commit();
    }
}
