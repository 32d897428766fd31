package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Noisy {
        static {
            log("initialised");
        }

        final int x;

        Noisy(int x) {
            log("new " + x);
            this.x = x;
        }
    }

    @Async
    static int run() {
        return new Noisy(await(value("a", 1))).x;
    }
}
