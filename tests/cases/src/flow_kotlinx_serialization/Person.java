package cases.flow_kotlinx_serialization;


public final class Person {
    private final String name;

    public Person(String name) {
        this.name = name;
    }

    static void write$Self(Person self, kotlinx.serialization.encoding.CompositeEncoder output) {
        output.encodeStringElement(0, self.name);
    }
}
