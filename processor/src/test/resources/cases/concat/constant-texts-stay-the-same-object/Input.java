package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static final String WHOLE = "left" + "right";

    @Async
    static boolean run() {
        final String left = "left";
        String a = left + "right";
        await(value("a", 1));
        String b = left + "right";
        return a == b && b == WHOLE && a == "leftright";
    }
}
