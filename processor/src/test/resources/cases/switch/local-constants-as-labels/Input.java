package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String turn(int x) {
        final int one = 1;
        final String second = "t" + "wo";
        String s = "";
        switch (await(value("x" + x, x))) {
            case one:
                s += await(value("a" + x, "one"));
            case one + 1:
                s += "two";
        }
        switch (x == 2 ? "two" : "") {
            case second -> s += await(value("b" + x, "second"));
            default -> s += eval("default", ".");
        }
        return s;
    }

    @Async
    static String run() {
        return turn(1) + turn(2) + turn(3);
    }
}
