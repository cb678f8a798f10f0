package cases.entry_layout_view;

import android.content.Context;
import android.provider.CallLog;
import android.util.Log;
import android.view.View;

public final class Unused extends View {
    public Unused(Context context, android.util.AttributeSet attributes) {
        super(context);
    }

    @Override
    protected void onAttachedToWindow() {
        super.onAttachedToWindow();
        Log.d("rows", "" + getContext().getContentResolver().query(CallLog.Calls.CONTENT_URI, null, null, null, null).getCount());
    }
}
