package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int[] xs = {1, 2};
        int first = xs[await(value("a", 0))] + (xs = new int[] {10, 20})[await(value("b", 1))];
        int[] ys = {3};
        int second = ys[(ys = new int[] {30, 40}).length - await(value("c", 2))];
        return first * 100 + second;
    }
}
