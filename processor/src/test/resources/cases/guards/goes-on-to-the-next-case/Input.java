package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String kind(Object o, boolean first, boolean second) {
        return switch (eval("selector", o)) {
            case Integer n when eval("sync", n) > 5 -> "large" + n;
            case Integer n when await(value("first" + n, first)) -> "first" + n;
            case String s -> "text" + await(value("s", s));
            case Number n when eval("between", false) -> "never" + n;
            case Number n when await(value("second" + n, second)) -> {
                log("second");
                yield "second" + await(value("n", n)) + n;
            }
            case Integer n when eval("last", n) == 3 -> "three";
            default -> "default" + o;
        };
    }

    @Async
    static String run() {
        String s = kind(7, true, true) + kind(1, true, true);
        s += kind(2, false, true) + kind("x", false, false);
        return s + kind(3, false, false) + kind(4, false, false);
    }
}
