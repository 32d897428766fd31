package cases;

import static cases.support.Trace.stubborn;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = await(stubborn("a", "a"));
        try {
            s += await(value("b", "b"));
        } catch (IllegalStateException e) {
            s += await(stubborn("c", "c"));
        }
        return s;
    }
}
