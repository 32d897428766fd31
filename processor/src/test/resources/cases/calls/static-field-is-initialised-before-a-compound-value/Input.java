package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Noisy {
        static int x = eval("initialised", 5);
    }

    @Async
    static int run() {
        Noisy.x += await(value("a", 1));
        return Noisy.x;
    }
}
