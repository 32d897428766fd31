package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x;
        if (await(value("a", true))) x = 1;
        return x + await(value("b", 2));
    }
}
