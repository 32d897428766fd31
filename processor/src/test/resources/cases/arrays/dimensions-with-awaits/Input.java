package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    @Async
    static String run() {
        int[][][] m = new int[await(value("a", 2))][eval("two", 3)][];
        String[] s = new String[await(value("b", 1))];
        return Arrays.deepToString(m) + Arrays.toString(s);
    }
}
