package cases.flow_protobuf;


import com.google.protobuf.GeneratedMessageLite;

public final class Person extends GeneratedMessageLite {
    private String name_ = "";

    static Builder newBuilder() {
        return new Builder(new Person());
    }

    private void setName(String value) {
        name_ = value;
    }

    static final class Builder extends GeneratedMessageLite.Builder {
        private final Person instance;

        Builder(Person instance) {
            this.instance = instance;
        }

        Builder setName(String value) {
            instance.setName(value);
            return this;
        }

        Person build() {
            return instance;
        }
    }
}
