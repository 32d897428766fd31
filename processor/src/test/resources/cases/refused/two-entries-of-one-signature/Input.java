package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    int one(int x) {
        return await(value("a", x));
    }

    @Async
    static int one(Input input, int x) {
        return await(value("b", x));
    }

    @Async
    static int run() {
        return await(value("c", 1));
    }
}
