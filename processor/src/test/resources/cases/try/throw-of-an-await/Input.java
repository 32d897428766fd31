package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() throws Exception {
        try {
            throw await(value("a", new IOException("a")));
        } catch (IOException e) {
            throw eval("b", new IOException(e.getMessage() + await(value("c", "c"))));
        }
    }
}
