package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int base = 5;
        return await(async(() -> {
            record Pair(int a, int b) {}
            class Counter {
                int n = base;
                int up() { return ++n; }
            }
            Pair p = new Pair(await(value("a", 1)), 2);
            Counter c = new Counter();
            c.up();
            await(value("b", 2));
            return p.toString() + c.up() + new Counter().up();
        }));
    }
}
