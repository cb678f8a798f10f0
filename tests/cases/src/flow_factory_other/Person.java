package cases.flow_factory_other;

final class Person {
    private final String name;

    private Person(String name) {
        this.name = name;
    }

    static Person of(String name) {
        return new Person(name);
    }

    String name() {
        return name;
    }
}
