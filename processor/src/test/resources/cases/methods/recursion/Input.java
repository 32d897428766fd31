package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int factorial(int n) {
        if (n == 0) return await(value("end", 1));
        return n * factorial(n - 1);
    }

    @Async
    static boolean even(int n) {
        return n == 0 ? await(value("even", true)) : odd(n - 1);
    }

    @Async
    static boolean odd(int n) {
        return n != 0 && even(n - 1);
    }

    @Async
    static String run() {
        return factorial(5) + " " + even(4) + odd(4);
    }
}
