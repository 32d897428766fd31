package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x;
        try {
            x = await(value("a", 1));
            log("between");
            await(value("b", 1));
        } catch (RuntimeException e) {
            throw e;
        }
        return x;
    }
}
