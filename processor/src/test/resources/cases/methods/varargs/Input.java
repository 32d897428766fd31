package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    @Async
    static int sum(String name, int... xs) {
        int sum = 0;
        for (int x : xs) sum += x;
        return await(value(name, sum));
    }

    @SafeVarargs
    @Async
    static <T> int count(T... xs) {
        return xs.length + await(value("count", 0));
    }

    @Async
    static String run() {
        int a = sum("none") + sum("one", 1) + sum("two", 2, await(value("a", 3))) + sum("array", new int[] {4, 5});
        return a + " " + count("x", 1) + count() + count(List.of(1));
    }
}
