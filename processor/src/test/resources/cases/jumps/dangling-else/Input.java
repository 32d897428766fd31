package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        if (eval("yes", true))
            if (await(value("a", false))) s += "never";
            else s += "inner";
        if (await(value("b", true))) ;
        else s += "never";
        if (await(value("c", false))) s += "never";
        return s;
    }
}
