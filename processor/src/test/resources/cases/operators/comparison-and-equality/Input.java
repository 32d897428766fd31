package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        Integer big = 1000;
        boolean same = await(value("a", big)) == big;
        boolean unboxed = await(value("b", 1000)) == 1000;
        boolean less = eval("left", 1) < await(value("c", 2L));
        boolean other = eval("left", "x") != await(value("d", "y"));
        boolean bits = (eval("left", true) ^ await(value("e", true))) | (eval("l", 6) & await(value("f", 3))) == 2;
        return same + " " + unboxed + " " + less + " " + other + " " + bits;
    }
}
