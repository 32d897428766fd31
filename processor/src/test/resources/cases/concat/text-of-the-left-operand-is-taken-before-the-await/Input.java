package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        StringBuilder text = new StringBuilder("before");
        return "" + text + text.append(await(value("a", " after"))) + text;
    }
}
