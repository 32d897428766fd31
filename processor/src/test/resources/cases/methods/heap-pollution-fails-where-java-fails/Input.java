package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @SuppressWarnings("unchecked")
    @Async
    static int run() {
        Future<Integer> wrong = (Future<Integer>) (Future<?>) value("a", "text");
        Object o = await(wrong);
        log("passed on " + o);
        int n = 0;
        try {
            n = await((Future<Integer>) (Future<?>) value("b", "text"));
        } catch (ClassCastException e) {
            log("caught");
        }
        return n;
    }
}
