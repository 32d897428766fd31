package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class First extends Exception {}

    static class Second extends Exception {}

    @Async
    static void both(boolean first) throws First, Second {
        try {
            await(value("a", 1));
            if (first) throw new First();
            else throw new Second();
        } catch (Exception e) {
            log(e);
            await(value("b", 1));
            throw e;
        }
    }

    @Async
    static int run() {
        try {
            both(true);
        } catch (First | Second e) {
            log(e);
        }
        try {
            both(false);
        } catch (First e) {
            log("never");
        } catch (Second e) {
            return 1;
        }
        return 0;
    }
}
