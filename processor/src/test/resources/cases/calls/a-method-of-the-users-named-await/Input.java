package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Latch {
        int count = 3;

        int await() {
            return count;
        }

        int await(int x) {
            return count += x;
        }
    }

    @Async
    static int run() {
        Latch latch = new Latch();
        int a = latch.await(await(value("a", 1)));
        return a * 10 + latch.await();
    }
}
