package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static byte small() {
        return (byte) (int) await(value("a", 7));
    }

    @Async
    static Integer boxed(boolean none) {
        return none ? null : await(value("b", 1000));
    }

    @Async
    static String run() {
        Object o = small();
        long l = small() + boxed(false);
        Number n = boxed(false);
        try {
            int x = boxed(true);
            log("never" + x);
        } catch (NullPointerException e) {
            log("null");
        }
        return o.getClass().getSimpleName() + l + n;
    }
}
