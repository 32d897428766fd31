package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static String f(int x) {
        return "int";
    }

    static String f(Integer x) {
        return "Integer";
    }

    static String f(Object x) {
        return "Object";
    }

    static String g(byte x, int y) {
        return "byte";
    }

    static String g(int x, int y) {
        return "int";
    }

    static String h(Object x, int y) {
        return "Object";
    }

    static String h(String x, int y) {
        return "String";
    }

    @Async
    static String run() {
        byte b = 1;
        return f(await(value("a", 1)))
                + f((int) await(value("b", 1)))
                + f((Object) await(value("c", 1)))
                + g(b, await(value("d", 1)))
                + h(null, await(value("e", 1)));
    }
}
