package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    class Inner {
        Inner(int x) {
            log("new " + x);
        }
    }

    static Input nothing() {
        log("outer");
        return null;
    }

    @Async
    static Object run() {
        return nothing().new Inner(await(value("a", 1)));
    }
}
