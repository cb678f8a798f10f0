// A view that a layout names; another view is named by no layout and made by no code.
package cases.entry_layout_view;

import android.content.Context;
import android.provider.ContactsContract;
import android.util.Log;
import android.view.View;

public final class Badge extends View {
    public Badge(Context context, android.util.AttributeSet attributes) {
        super(context);
    }

    @Override
    protected void onAttachedToWindow() {
        super.onAttachedToWindow();
        Log.d("rows", "" + getContext().getContentResolver().query(ContactsContract.CommonDataKinds.Phone.CONTENT_URI, null, null, null, null).getCount());
    }
}
