package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    record Pair(Object left, Object right) {}

    @Async
    static String of(Object o) {
        String s = "";
        switch (o) {
            case Integer n when await(value("n" + n, n)) == 1:
                s += "one";
            case String _ when await(value("text", true)):
                s += "text" + await(value("a", "a"));
            case Pair(_, Integer _), Boolean _ when await(value("either", true)):
                s += "either";
                break;
            case Long _:
            case Double _ when await(value("double", false)):
            case Character _ when await(value("character", true)):
                s += "group";
                if (s.length() > 5) break;
            default:
                s += "default";
        }
        return s;
    }

    @Async
    static String strings(String o) {
        String s = "";
        switch (o) {
            case String t when await(value("t", t.length())) > 1:
                s += "long";
            case "a":
                log("a");
            default:
                s += await(value("default", "default"));
            case "b":
                log("b");
        }
        return s;
    }

    @Async
    static String run() {
        String s = of(1) + of(2) + of("b") + of(new Pair(1, 2));
        return s + of(true) + of(1L) + of(1.0) + of('c') + strings("ab") + strings("a") + strings("b") + strings("c");
    }
}
