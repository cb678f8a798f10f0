package cases.flow_to_string;


final class Name {
    private final String text;

    Name(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
