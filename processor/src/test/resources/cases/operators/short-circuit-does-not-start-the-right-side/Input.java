package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        boolean a = eval("no", false) && await(value("a", true));
        boolean b = eval("yes", true) || await(value("b", true));
        boolean c = eval("yes", true) && await(value("c", true));
        boolean d = eval("no", false) || await(value("d", false));
        return a + " " + b + " " + c + " " + d;
    }
}
