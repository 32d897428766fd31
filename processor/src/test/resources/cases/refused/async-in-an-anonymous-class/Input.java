package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        Object o = new Object() {
            @Async
            int get() {
                return await(value("a", 1));
            }
        };
        return o.hashCode() + await(value("b", 1));
    }
}
