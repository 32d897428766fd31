package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static String f(long x, Object y) {
        return "long";
    }

    static String f(int x, Object y) {
        return "int";
    }

    static String f(Object x, Object y) {
        return "Object";
    }

    static String f(char x, Object y) {
        return "char";
    }

    @Async
    static String run() {
        short s = 1;
        char c = 'c';
        Integer boxed = 1;
        return f(s, await(value("a", 1)))
                + f(c, await(value("b", 1)))
                + f(boxed, await(value("c", 1)))
                + f(1.5, await(value("d", 1)));
    }
}
