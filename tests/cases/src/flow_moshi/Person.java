package cases.flow_moshi;


final class Person {
    final String name;

    Person(String name) {
        this.name = name;
    }
}
