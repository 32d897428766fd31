package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    record Pair(Object left, Object right) {}

    @Async
    static String of(Object o) {
        switch (o) {
            case Object p when p instanceof String s && s.length() > 2:
                return s + await(value("s", 1));
            case Pair p when eval("left", p.left()) instanceof Pair(String a, var b):
                return a + await(value("b", b)) + p;
            case Pair(var a, var b) when !(a instanceof Integer n):
                return await(value("no", "no")) + a;
            case Pair(Integer n, var b) when n == 1 && b instanceof String s:
                return n + s;
            default:
                return "default" + await(value("default", o));
        }
    }

    @Async
    static String run() {
        String s = of("abc") + of("ab") + of(new Pair(new Pair("x", 1), 2));
        return s + of(new Pair("x", 1)) + of(new Pair(1, "s")) + of(new Pair(1, 2));
    }
}
