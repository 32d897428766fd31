package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        log("before");
        int a = await(value("a", 1));
        log("after");
        return a + 1;
    }
}
