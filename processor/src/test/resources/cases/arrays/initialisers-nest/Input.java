package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    @Async
    static String run() {
        int[][] m = {{1, await(value("a", 2))}, {}, {await(value("b", 3))}, eval("null", null)};
        char[][] cs = new char[][] {{'a', await(value("c", 'b'))}, "cd".toCharArray()};
        return Arrays.deepToString(m) + Arrays.deepToString(cs);
    }
}
