package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int a = eval("a", 1), b = a + await(value("b", 2)), c, d = b + await(value("d", 3));
        c = a + b;
        final String s = "s", t = s + c;
        return a + " " + b + " " + c + " " + d + t;
    }
}
