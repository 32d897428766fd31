package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static final boolean DEBUG = false;

    @Async
    static int run() {
        final int limit = 3;
        int x = await(value("a", 1));
        if (DEBUG) x += await(value("never", 1));
        if (limit > 2) x += await(value("b", 10));
        else log("never");
        if (!DEBUG) return x;
        return await(value("never", 5));
    }
}
