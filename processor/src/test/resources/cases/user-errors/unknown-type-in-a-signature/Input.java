package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static Unknown make(Missing m) {
        return await(value("a", null));
    }

    @Async
    static int run() {
        return await(value("b", 1));
    }
}
