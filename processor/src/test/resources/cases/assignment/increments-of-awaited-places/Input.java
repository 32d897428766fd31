package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    @Async
    static String run() {
        int[] xs = {1, 2, 3};
        int a = xs[await(value("i", 0))]++;
        int b = --xs[await(value("j", 1))];
        Integer[] boxed = {10, 20};
        Integer c = ++boxed[await(value("k", 1))];
        return a + " " + b + " " + c + " " + Arrays.toString(xs) + Arrays.toString(boxed);
    }
}
