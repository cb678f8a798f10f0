package cases.loader_download;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

final class Fetcher {
    static void fetch(String address, File file) {
        try {
            InputStream in = new URL(address).openConnection().getInputStream();
            FileOutputStream out = new FileOutputStream(file);
            byte[] buffer = new byte[4096];
            int count = in.read(buffer);
            while (count > 0) {
                out.write(buffer, 0, count);
                count = in.read(buffer);
            }
            out.close();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
