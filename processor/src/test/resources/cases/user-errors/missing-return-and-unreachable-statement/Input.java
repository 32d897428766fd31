package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int missing() {
        await(value("a", 1));
    }

    @Async
    static int run() {
        return await(value("b", 1));
        log("unreachable");
    }
}
