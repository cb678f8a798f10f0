package cases.flow_null_shared_other;

final class Person {
    String name;
}
