package cases.flow_null_shared;

final class Person {
    String name;
}
