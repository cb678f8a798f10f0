package cases.value_clinit_field;

import android.net.Uri;

final class Addresses {
    private static final String SCHEME = String.valueOf("content:");
    static final Uri phones;

    static {
        String base = SCHEME + "//com.android.contacts";
        phones = Uri.parse(base + "/data/phones");
    }

    private Addresses() {}
}
