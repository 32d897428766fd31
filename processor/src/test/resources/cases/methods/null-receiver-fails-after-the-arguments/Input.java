package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    int twice(int x) {
        return await(value("never", 2 * x));
    }

    @Async
    static int run() {
        Input nothing = null;
        return eval("receiver", nothing).twice(await(value("a", 1)));
    }
}
