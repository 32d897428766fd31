package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int x = 1;
        return three(x, x = await(value("a", 2)), x);
    }

    static String three(int a, int b, int c) {
        return a + ":" + b + ":" + c;
    }
}
