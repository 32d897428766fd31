package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private static int count = 1;

    private static int twice() {
        return 2 * count;
    }

    static Input make() {
        return new Input();
    }

    @Async
    static int run() {
        return make().count + await(value("a", 1));
    }

    @Async
    static int call() {
        return make().twice() + await(value("a", 1));
    }
}
