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

        static int call(int x) {
            return x + 1;
        }
    }

    @Async
    static int run() {
        return Noisy.call(await(value("a", 1)));
    }
}
