package cases.callback_own_interface;


interface Listener {
    void opened(int level);
}
