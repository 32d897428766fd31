package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        Object o = "text";
        Object p = 7;
        String t = o instanceof String s && await(value("a", true)) && p instanceof Integer i
                ? s + await(value("b", i))
                : "none";
        boolean b = o instanceof String s && (await(value("c", s)).isEmpty() || s.length() == await(value("d", 4)));
        return t + b;
    }
}
