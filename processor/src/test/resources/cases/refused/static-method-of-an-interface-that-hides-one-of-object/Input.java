package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    interface Face {
        @Async
        static Object clone() {
            return await(value("clone", 1));
        }
    }

    @Async
    static void run() {}
}
