package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        try {
            await(value("a", 1));
        } finally {
            log("finally");
            await(sacred("b", 1));
            log("still");
            await(sacred("c", 1));
            log("done");
        }
        log("after");
        return await(value("d", 5));
    }
}
