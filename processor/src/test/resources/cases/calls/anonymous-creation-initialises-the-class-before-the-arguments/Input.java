package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    abstract static class Noisy {
        static {
            log("initialised");
        }

        final int x;

        Noisy(int x) {
            log("new " + x);
            this.x = x;
        }

        abstract int get();
    }

    @Async
    static int run() {
        int base = 10;
        return new Noisy(await(value("a", 1))) {
            @Override
            int get() {
                return x + base;
            }
        }.get();
    }
}
