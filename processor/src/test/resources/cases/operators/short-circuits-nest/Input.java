package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        boolean a = await(value("a", true)) && (eval("x", false) || await(value("b", true))) && eval("y", true);
        boolean b = (await(value("c", false)) && eval("never", true)) || (eval("z", true) && await(value("d", false)));
        return text(a || await(value("e", true)), !b && await(value("f", true)));
    }

    static String text(boolean a, boolean b) {
        return a + " " + b;
    }
}
