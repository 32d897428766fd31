package cases;

import static cases.support.Trace.fail;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        try {
            return await(fail("a", new IllegalArgumentException("a")));
        } catch (NullPointerException e) {
            return 1;
        }
    }
}
