package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        Object number = 1;
        return both((String) eval("cast", number), await(value("a", "never")));
    }

    static String both(String x, String y) {
        return x + y;
    }
}
