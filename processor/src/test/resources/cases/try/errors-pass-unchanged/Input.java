package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        try {
            await(fail("a", new StackOverflowError("a")));
        } catch (Exception e) {
            log("never");
        } finally {
            log("finally");
        }
        return 1;
    }
}
