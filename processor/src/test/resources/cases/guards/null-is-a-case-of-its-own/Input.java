package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String before(String s) {
        return switch (s) {
            case null -> "null" + await(value("null", 1));
            case String t when await(value("t" + t, t.length())) == 1 -> "one";
            case "ab" -> "constant";
            case String t -> "other" + t;
        };
    }

    @Async
    static String after(Object o) {
        String s = "";
        switch (o) {
            case Object p when await(value("p" + p, false)) -> s += "never";
            case String t when await(value("t" + t, t.isEmpty())) -> s += "empty";
            case null -> s += eval("null", "null");
            case Object p -> s += p;
        }
        return s;
    }

    @Async
    static String withDefault(Integer i) {
        switch (i) {
            case Integer n when n > 1 && await(value("n" + n, n)) > 2:
                return "many";
            case 1:
                return "one";
            case null, default:
                return "null or " + i;
        }
    }

    @Async
    static String none(Object o) {
        try {
            return switch (o) {
                case Object p when await(value("p", p == o)) -> "all";
                default -> "default";
            };
        } catch (NullPointerException e) {
            log("null");
            return await(value("caught", "caught"));
        }
    }

    @Async
    static String run() {
        String s = before(null) + before("a") + before("ab") + before("abc");
        s += after(null) + after("") + after(1);
        s += withDefault(3) + withDefault(2) + withDefault(1) + withDefault(null);
        return s + none(null) + none(1);
    }
}
