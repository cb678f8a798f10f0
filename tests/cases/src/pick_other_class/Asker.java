package cases.pick_other_class;

import android.app.Activity;
import android.content.Intent;

final class Asker {
    private final Intent intent;
    private Activity screen;

    Asker() {
        intent = new Intent("android.intent.action.GET_CONTENT");
        intent.setType("vnd.android.cursor.item/phone_v2");
    }

    void use(Activity screen) {
        this.screen = screen;
    }

    void ask() {
        screen.startActivityForResult(intent, 3);
    }
}
