// The activity of the manifest inherits the callback that reads.
package cases.entry_super;


public final class Main extends Base {
    @Override
    protected int title() {
        return 7;
    }
}
