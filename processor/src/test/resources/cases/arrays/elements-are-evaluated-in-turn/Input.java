package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    @Async
    static String run() {
        int[] xs = {eval("one", 1), await(value("a", 2)), eval("three", 3)};
        long[] ys = new long[] {await(value("b", 4)), 5};
        Object[] os = {"x", await(value("c", "y")), 'z', null};
        return Arrays.toString(xs) + Arrays.toString(ys) + Arrays.toString(os);
    }
}
