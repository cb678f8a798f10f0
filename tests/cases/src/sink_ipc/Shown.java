// Another activity of the app, which shows nothing of what it is given.
package cases.sink_ipc;

public final class Shown extends android.app.Activity {}
