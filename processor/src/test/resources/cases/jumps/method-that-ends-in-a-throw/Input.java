package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        if (await(value("a", false))) return 1;
        throw new IllegalStateException(await(value("b", "b")));
    }
}
