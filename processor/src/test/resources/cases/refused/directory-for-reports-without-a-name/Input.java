package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        return await(value("a", 1));
    }
}
