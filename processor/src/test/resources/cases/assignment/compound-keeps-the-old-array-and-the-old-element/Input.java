package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    int[] xs = {1, 2, 3};

    @Async
    static String run() {
        return new Input().body();
    }

    @Async
    String body() {
        int[] old = xs;
        int sum = xs[1] += change();
        return sum + " " + Arrays.toString(old) + " " + Arrays.toString(xs);
    }

    @Async
    int change() {
        xs[1] = 50;
        xs = new int[] {7, 8, 9};
        return await(value("a", 100));
    }
}
