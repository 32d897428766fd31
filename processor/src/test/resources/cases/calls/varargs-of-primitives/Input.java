package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    static String show(long... xs) {
        return Arrays.toString(xs);
    }

    @Async
    static String run() {
        return show(eval("one", 1), await(value("a", 2)), 'c') + show() + show(await(value("b", new long[] {7})));
    }
}
