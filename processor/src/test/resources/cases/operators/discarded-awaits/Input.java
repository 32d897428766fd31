package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        await(value("a", 1));
        Void nothing = await(value("b", (Void) null));
        Object o = await(value("c", null));
        await(value("d", "x")).length();
        return nothing + " " + o;
    }
}
