package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @Async
    static int run() {
        Future<Integer> nothing = null;
        try {
            return await(nothing);
        } catch (NullPointerException e) {
            return await(value("a", 1));
        }
    }
}
