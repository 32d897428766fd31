package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** An operand has no target, so a choice between a box and null is a box, and unboxed only then (JLS 15.25). */
class Input {
    @Async
    static int later(int n) {
        return await(value("later", n));
    }

    static int two(int a, int b) {
        return a * 10 + b;
    }

    @Async
    static String all(boolean b) {
        String result = "";
        try {
            result += (b ? eval("and", (Integer) 6) : null) & later(7);
        } catch (NullPointerException e) {
            result += " none";
        }
        try {
            result += (b ? await(value("plus", (Integer) 6)) : null) + later(7);
        } catch (NullPointerException e) {
            result += " none";
        }
        try {
            result += switch (b ? 1 : 2) {
                case 1 -> eval("times", (Integer) 4);
                default -> null;
            } * later(3);
        } catch (NullPointerException e) {
            result += " none";
        }
        try {
            result += (b ? eval("or", (Boolean) false) : null) | later(1) > 0;
        } catch (NullPointerException e) {
            result += " none";
        }
        try {
            result += ((b ? eval("equal", (Integer) 4) : null) == later(4));
        } catch (NullPointerException e) {
            result += " none";
        }
        return result + two(b ? Integer.valueOf(3) : Integer.valueOf(4), later(5));
    }

    @Async
    static Object run() {
        return all(true) + " " + all(false);
    }
}
