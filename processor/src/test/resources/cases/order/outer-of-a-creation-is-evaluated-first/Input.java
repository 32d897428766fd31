package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    class Inner {
        final int x;

        Inner(int x) {
            this.x = x + base;
        }
    }

    int base = 10;

    static Input outer() {
        log("outer");
        return new Input();
    }

    @Async
    static int run() {
        return outer().new Inner(await(value("a", 1))).x;
    }
}
