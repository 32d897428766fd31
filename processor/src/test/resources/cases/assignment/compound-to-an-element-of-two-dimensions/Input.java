package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    @Async
    static String run() {
        int[][] m = {{1, 2}, {3, 4}};
        eval("m", m)[await(value("i", 1))][await(value("j", 0))] ^= await(value("k", 6));
        m[0] = await(value("row", new int[] {9}));
        return Arrays.deepToString(m);
    }
}
