package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Input extends FilterReader {
    Input(Reader in) {
        super(in);
    }

    @Async
    static String run() throws IOException {
        return new Input(new StringReader("abc")).first();
    }

    @Async
    String first() throws IOException {
        int first = super.in.read();
        int second = super.in.read() + await(value("more", 1));
        String read = "" + (char) first + (char) second + (char) in.read();
        super.in = new StringReader(await(value("text", "z")));
        return read + (char) super.in.read();
    }
}
