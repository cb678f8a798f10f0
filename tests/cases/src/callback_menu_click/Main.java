package cases.callback_menu_click;



public final class Main extends Base {
}
