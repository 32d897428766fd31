package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        return broken() + await(value("a", 1));
    }

    static int broken() {
        log("broken");
        throw new IllegalArgumentException("left");
    }
}
