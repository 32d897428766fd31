package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        if (eval("o", (Object) "x") instanceof String a && await(value("a", (Object) 1)) instanceof Integer b) s += a + b;
        if (!(eval("p", (Object) null) instanceof String c && c.length() == await(value("never", 1)))) s += "none";
        return s;
    }
}
