package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    int add(int x) {
        return x + await(value("b", 1));
    }

    @Async
    static String run() {
        try {
            InputAsync.add(null, await(value("a", 1)));
            return "never";
        } catch (NullPointerException e) {
            return "at once";
        }
    }
}
