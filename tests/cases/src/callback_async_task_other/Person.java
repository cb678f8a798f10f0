package cases.callback_async_task_other;

final class Person {
    String name;
}
