package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        class Local {
            @Async
            int get() {
                return await(value("a", 1));
            }
        }
        return new Local().get();
    }
}
