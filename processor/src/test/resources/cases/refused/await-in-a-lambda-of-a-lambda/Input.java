package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        Supplier<Supplier<Integer>> f = () -> () -> 1 + await(value("a", 1));
        return f.get().get();
    }
}
