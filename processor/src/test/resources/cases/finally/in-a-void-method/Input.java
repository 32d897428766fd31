package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static void run() {
        try {
            if (await(value("a", true))) return;
            log("never");
        } finally {
            await(sacred("b", 1));
            log("finally");
        }
        log("never");
    }
}
