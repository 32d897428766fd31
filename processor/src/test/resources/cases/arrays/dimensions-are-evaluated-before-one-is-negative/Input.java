package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int[][] m = new int[eval("first", -1)][await(value("a", 2))];
        return m.length;
    }
}
