package cases;

import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @SuppressWarnings("finally")
    @Async
    static int run() {
        try {
            await(value("a", 1));
        } finally {
            return await(sacred("b", 2));
        }
    }
}
