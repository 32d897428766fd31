package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "s";
        return eval("t", "t") + s + (s = await(value("a", "u"))) + s + 1 + 2L + 'c' + 1.5f + null + true;
    }
}
