package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        return three(eval("first", 1), await(value("second", 2)), eval("third", 3));
    }

    static String three(int a, int b, int c) {
        log("called");
        return a + ":" + b + ":" + c;
    }
}
