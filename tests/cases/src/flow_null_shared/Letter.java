package cases.flow_null_shared;

final class Letter {
    Person sender;
    Person receiver;

    Letter() {
        this.sender = this.receiver = null;
    }

    void from(Person person) {
        this.sender = person;
    }

    void to(Person person) {
        this.receiver = person;
    }
}
