package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import dev.pollen.Futures;
import java.util.function.Function;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        Supplier<Integer> f = () -> await(value("a", 1));
        synchronized (f) {
            await(value("b", 2));
        }
        Function<Future<Integer>, Integer> g = Futures::await;
        return f.get() + g.apply(value("c", 3)) + await(value("d", 4));
    }
}
