package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static final Object FIELD = new Object() {
        @Async
        int get() {
            return await(value("a", 1));
        }
    };

    @Async
    static int run() {
        return await(value("b", 1));
    }
}
