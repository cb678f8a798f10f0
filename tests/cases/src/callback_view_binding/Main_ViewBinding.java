package cases.callback_view_binding;

import android.view.View;
import butterknife.Unbinder;

public final class Main_ViewBinding implements Unbinder {
    public Main_ViewBinding(final Main target, View source) {
        source.setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View view) {
                target.invite();
            }
        });
    }

    @Override
    public void unbind() {
    }
}
