package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int zero = 0;
        return 1 / zero + await(value("a", 1));
    }
}
