package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        record Pair(int a, int b) {}
        var thing = new Object() { int n = 1; };
        Pair p = new Pair(1, await(value("a", 1)));
        return await(async(() -> p.b() + thing.n));
    }
}
