package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int twice(int x) { return 2 * await(value("twice" + x, x)); }

    @Async
    static int run() {
        return await(async(() -> twice(1) + twice(2)));
    }
}
