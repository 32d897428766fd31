package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.Serializable;

public class Input {
    static <T> T pick(T a, T b, boolean first) {
        return first ? a : b;
    }

    static <T extends Serializable & Comparable<?>> String take(T taken, int x) {
        return taken + "" + x;
    }

    @Async
    static String run() {
        var kept = pick(1, "a", true);
        int x = await(value("a", 1));
        String s = take(kept, x);
        kept = pick(2, "b", false);
        kept.hashCode();
        s += take(kept, await(value("b", 2)));
        s += take(pick(3, "c", true), await(value("c", 3)));
        s += take(await(value("d", pick(4, "d", true))), eval("e", 4));
        return s;
    }
}
