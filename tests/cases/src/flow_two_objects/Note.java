package cases.flow_two_objects;


final class Note {
    String text;
}
