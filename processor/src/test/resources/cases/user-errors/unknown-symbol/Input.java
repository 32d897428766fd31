package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = await(value("a", unknown));
        return x + missing(x) + await(value("b", 1));
    }
}
