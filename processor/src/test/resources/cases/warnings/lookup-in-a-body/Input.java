package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        var lookup = java.lang.invoke.MethodHandles.lookup();
        await(value("a", 1));
        return lookup == null ? "never" : "lookup";
    }
}
