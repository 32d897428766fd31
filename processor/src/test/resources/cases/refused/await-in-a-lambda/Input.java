package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Futures;
import java.util.function.Function;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        Supplier<Integer> f = () -> await(value("a", 1));
        Function<Integer, Integer> g = x -> {
            int y = x + 1;
            return y + Futures.await(value("b", 2));
        };
        return f.get() + g.apply(1) + await(value("c", 3));
    }
}
