package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        Object text = "text";
        int i = (Integer) await(value("a", text));
        log("never");
        return i;
    }
}
