package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static synchronized int one() {
        return await(value("a", 1));
    }

    @Async
    static int run() {
        return one();
    }
}
