package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        RuntimeException nothing = null;
        try {
            throw await(value("a", nothing));
        } catch (NullPointerException e) {
            return await(value("b", 1));
        }
    }
}
