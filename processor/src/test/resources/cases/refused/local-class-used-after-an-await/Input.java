package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        record Point(int x, int y) {}
        int a = await(value("a", 1));
        class Counter {
            int count = a;
        }
        Counter counter = new Counter();
        counter.count += await(value("b", 2));
        return new Point(1, 2).x() + counter.count;
    }
}
