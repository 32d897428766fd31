package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    static String show(String first, Object... rest) {
        return first + Arrays.toString(rest);
    }

    @Async
    static String run() {
        return show(await(value("a", "none")))
                + show("one", await(value("b", 1)))
                + show(eval("two", "two"), eval("x", 1), await(value("c", 'c')))
                + show("array", await(value("d", new Object[] {1, 2})))
                + show("null", (Object[]) await(value("e", (Object) null)));
    }
}
