package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import static dev.pollen.Futures.join;

public class Input {
    @Async
    static String run() {
        try {
            return "" + await(join(async(() -> await(value("a", 1))), async(() -> { throw new IllegalStateException("b"); })));
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }
}
