package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    int x = 1;

    @Async
    static int run() {
        Input nothing = null;
        eval("object", nothing).x += await(value("a", 1));
        return 0;
    }
}
