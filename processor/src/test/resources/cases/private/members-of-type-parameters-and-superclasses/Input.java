package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private int x = 1;

    private int get() {
        return x;
    }

    static class Sub extends Input {
        private int x = 100;

        @Async
        int sum() {
            return x + await(value("a", 1)) + ((Input) this).x + super.x + ((Input) this).get();
        }
    }

    @Async
    static int run() {
        return new Sub().sum();
    }
}
