package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        String nothing = null;
        try {
            switch (eval("selector", nothing)) {
                case "x":
                    return await(value("a", 1));
                default:
                    log("never");
            }
        } catch (NullPointerException e) {
            log("null");
        }
        switch (await(value("b", (Integer) null))) {
            default:
                log("never");
        }
        return 0;
    }
}
