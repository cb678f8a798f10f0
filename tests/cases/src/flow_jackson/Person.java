package cases.flow_jackson;


public final class Person {
    public String name;
}
