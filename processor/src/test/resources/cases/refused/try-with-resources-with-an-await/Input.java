package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Input {
    static Reader open() {
        return new StringReader("x");
    }

    @Async
    static int run() throws IOException {
        try (Reader r = open()) {
            return r.read() + await(value("a", 1));
        }
    }
}
