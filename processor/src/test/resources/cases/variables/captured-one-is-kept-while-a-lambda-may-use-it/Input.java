package cases;

import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        Object big = tracked("big", new int[] {1, 2, 3});
        Supplier<Integer> later = () -> ((int[]) big).length;
        await(value("a", 1));
        int x = later.get();
        later = null;
        await(releasing("b", 1, "big"));
        return x;
    }
}
