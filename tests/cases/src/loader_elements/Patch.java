package cases.loader_elements;

import android.content.Context;

final class Patch {
    static Object[] elements(Context context) {
        return new Object[] {context.getFilesDir()};
    }
}
