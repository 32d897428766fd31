package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int[] nothing = null;
        eval("array", nothing)[eval("index", 5)] = await(value("a", 1));
        return 0;
    }
}
