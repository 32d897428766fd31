package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        final boolean on = true;
        int i = 0;
        while (on) {
            i += await(value("a" + i, 1));
            if (i == 2) break;
        }
        do {
            i += await(value("b", 10));
        } while (false);
        for (; true; ) {
            i += await(value("c", 100));
            return i;
        }
    }
}
