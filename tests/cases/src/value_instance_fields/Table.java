package cases.value_instance_fields;

import android.net.Uri;

final class Table {
    private final String authority;
    private final String path;

    Table(String authority, String path) {
        this.authority = authority;
        this.path = path;
    }

    Uri uri() {
        return Uri.parse("content://" + authority + "/" + path);
    }
}
