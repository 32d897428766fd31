package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        var counter = new Object() {
            int count = 5;

            int next() {
                return count++;
            }
        };
        int x = counter.next() + counter.count;
        return x + " " + await(value("a", 1));
    }
}
