package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int down(int n) {
        if (n == 0) return await(value("bottom", 1));
        int below = down(n - 1);
        return below + 1;
    }

    @Async
    static boolean even(int n) {
        return n == 0 || odd(n - 1);
    }

    @Async
    static boolean odd(int n) {
        if (n == 0) return false;
        return even(n - 1);
    }

    @Async
    static int run() {
        return down(1_500) + (even(1_000) ? 1 : 0) + await(value("end", 5));
    }
}
