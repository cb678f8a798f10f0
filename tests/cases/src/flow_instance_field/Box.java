package cases.flow_instance_field;


final class Box {
    String text;
}
