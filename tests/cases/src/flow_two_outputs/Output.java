package cases.flow_two_outputs;

import java.io.IOException;
import java.io.OutputStream;

final class Output {
    private final OutputStream out;

    Output(OutputStream out) {
        this.out = out;
    }

    void put(String text) throws IOException {
        out.write(text.getBytes());
    }
}
