package cases.callback_own_interface;


final class Gate {
    Listener listener;

    void open() {
        listener.opened(5);
    }
}
