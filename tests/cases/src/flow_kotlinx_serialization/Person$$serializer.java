package cases.flow_kotlinx_serialization;


import kotlinx.serialization.encoding.CompositeEncoder;

public final class Person$$serializer implements kotlinx.serialization.SerializationStrategy<Person> {
    public static final Person$$serializer INSTANCE = new Person$$serializer();

    @Override
    public void serialize(CompositeEncoder encoder, Person value) {
        Person.write$Self(value, encoder);
    }
}
