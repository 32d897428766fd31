package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    int field;

    @Async
    static String run() {
        return new Input().body();
    }

    @Async
    String body() {
        int x;
        int k = 0;
        int[] a = new int[2];
        long y = x = a[k++] = field = await(value("a", 7));
        return x + " " + y + " " + k + " " + field + Arrays.toString(a);
    }
}
