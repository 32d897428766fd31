package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = await(value("a", 1));
        assert x == 1 : "message " + x;
        return x + await(value("b", 1));
    }
}
