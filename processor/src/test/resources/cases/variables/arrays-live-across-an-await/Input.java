package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    @Async
    static String run() {
        int[] xs = {1, 2};
        String[][] texts = {{"a"}, null};
        int c[] = new int[1], d = 5;
        await(value("a", 1));
        xs[0] += d;
        texts[1] = new String[] {"b", await(value("b", "c"))};
        c[0] = xs.length;
        return Arrays.toString(xs) + Arrays.deepToString(texts) + c[0];
    }
}
