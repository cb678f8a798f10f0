// Code is decrypted and run from memory.
package cases.loader_memory;

import android.app.Activity;
import android.os.Bundle;
import dalvik.system.InMemoryDexClassLoader;
import java.io.InputStream;
import java.nio.ByteBuffer;
import javax.crypto.Cipher;

public final class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        try {
            InputStream in = getAssets().open("core.bin");
            byte[] data = new byte[65536];
            in.read(data);
            byte[] code = Cipher.getInstance("AES").doFinal(data);
            new InMemoryDexClassLoader(ByteBuffer.wrap(code), getClassLoader()).loadClass("org.example.Core");
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }
}
