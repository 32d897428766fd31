package cases;

import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    static Future<Integer> future(String name) {
        return tracked(name, value(name, 1));
    }

    @Async
    static int run() {
        int x = await(future("a"));
        x += await(releasing("b", 1, "a"));
        Future<Integer> c = future("c");
        x += await(c);
        return x + await(releasing("d", 1, "a", "c"));
    }
}
