package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.stubborn;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        try {
            s += await(stubborn("a", "a"));
            log("goes on with " + s);
            s += await(value("b", "b"));
        } finally {
            log("finally " + s);
        }
        return s;
    }
}
