package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static final int ZERO = 0;

    @Async
    static String run() {
        String s = "";
        try {
            s += 1 / 0 + await(value("never", 1));
        } catch (ArithmeticException e) {
            s += e.getMessage();
        }
        try {
            s += 1 % (ZERO * 2) + await(value("never", 1));
        } catch (ArithmeticException e) {
            s += ", " + e.getMessage();
        }
        return s + ", " + (7 % 4 + await(value("a", 1)));
    }
}
