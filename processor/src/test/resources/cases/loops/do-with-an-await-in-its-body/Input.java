package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int i = 0;
        do {
            i += await(value("a" + i, 2));
        } while (eval("again", i < 3));
        return i;
    }
}
