package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        try {
            await(fail("a", new IllegalArgumentException("a")));
        } catch (IllegalArgumentException e) {
            await(fail("b", new IllegalStateException("b")));
        } catch (RuntimeException e) {
            log("never");
        }
        return 1;
    }
}
