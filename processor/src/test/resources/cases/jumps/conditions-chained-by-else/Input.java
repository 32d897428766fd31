package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        for (int i = 0; i < 3; i++) {
            if (await(value("x" + i, i)) == 0) s += "zero";
            else if (eval("one", i == 1)) s += await(value("one" + i, "one"));
            else if (await(value("y" + i, i)) == 2) {
                s += "two";
            } else s += "never";
        }
        return s;
    }
}
