package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Base {
        private Base() {}
    }

    @Async
    static String run() {
        Base base = new Base() {};
        return base.toString() + await(value("a", 1));
    }
}
