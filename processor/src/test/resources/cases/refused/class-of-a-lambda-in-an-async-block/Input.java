package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.function.IntFunction;

public class Input {
    @Async
    static int run() {
        var thing = new Object() { int n = 1; };
        IntFunction<Future<Integer>> made = n -> {
            record Pair(int a, int b) {}
            Pair p = new Pair(n, 1);
            var own = new Object() { int m = n; };
            return async(() -> p.b() + own.m + await(value("b", 1)));
        };
        return await(made.apply(await(value("a", 1)))) + await(async(() -> thing.n));
    }
}
