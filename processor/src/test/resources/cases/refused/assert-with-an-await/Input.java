package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = await(value("a", 1));
        assert await(value("b", true)) : "message";
        assert x == 1 : await(value("c", "message"));
        return x;
    }
}
