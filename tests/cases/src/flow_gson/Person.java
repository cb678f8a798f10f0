package cases.flow_gson;


final class Person {
    private String name;

    void setName(String name) {
        this.name = name;
    }
}
