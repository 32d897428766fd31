package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String nothing = null;
        return eval("receiver", nothing).concat(await(value("a", "a")));
    }
}
