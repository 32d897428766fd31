package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = unknown + await(value("a", 1));
        return x + missing(x) + await(value("b", 1));
    }
}
