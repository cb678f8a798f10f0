package cases.async_write;

import android.content.AsyncQueryHandler;
import android.content.ContentResolver;

final class Writes extends AsyncQueryHandler {
    Writes(ContentResolver resolver) {
        super(resolver);
    }
}
