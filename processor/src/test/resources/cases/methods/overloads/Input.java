package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String f(int x) {
        return "int" + await(value("a", x));
    }

    @Async
    static String f(long x) {
        return "long" + await(value("b", x));
    }

    @Async
    static String f(Object x) {
        return "Object" + await(value("c", x));
    }

    @Async
    static String f(String... xs) {
        return "varargs" + xs.length + await(value("d", 1));
    }

    @Async
    static String run() {
        byte b = 1;
        return f(b) + f(2L) + f("x") + f("x", "y") + f();
    }
}
