package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        Object o = eval("yes", true) ? nothing() : 0;
        log("never");
        return 1;
    }

    @Async
    static Integer nothing() {
        return await(value("a", (Integer) null));
    }
}
