package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        Integer nothing = null;
        return eval("left", nothing) + await(value("a", 1));
    }
}
