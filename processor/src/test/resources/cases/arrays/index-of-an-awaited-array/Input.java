package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int i = 0;
        int a = await(value("a", new int[] {1, 2, 3}))[++i] + i;
        int b = new int[] {4, 5, 6}[await(value("b", 2))];
        int n = await(value("c", new int[9])).length;
        return a + " " + b + " " + n;
    }
}
