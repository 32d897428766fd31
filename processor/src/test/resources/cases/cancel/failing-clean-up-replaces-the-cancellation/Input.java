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
            return await(value("a", 1));
        } finally {
            if (await(sacred("b", true))) throw new IllegalArgumentException("clean up");
            log("never");
        }
    }
}
