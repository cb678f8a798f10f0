package cases.loader_multidex;

import android.content.Context;
import android.util.Log;
import java.lang.reflect.Field;

/** A short version of androidx.multidex: adds the DEX files of the app's own APK. */
final class MultiDex {
    static void install(Context context) {
        Log.d("MultiDex", "install");
        try {
            Field list = context.getClassLoader().getClass().getSuperclass().getDeclaredField("pathList");
            list.setAccessible(true);
            Object paths = list.get(context.getClassLoader());
            Field elements = paths.getClass().getDeclaredField("dexElements");
            elements.set(paths, elements.get(paths));
        } catch (ReflectiveOperationException problem) {
            Log.w("MultiDex", "Exception in makeDexElement");
        }
    }
}
