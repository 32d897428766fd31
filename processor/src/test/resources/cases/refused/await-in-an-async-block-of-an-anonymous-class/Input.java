package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        Supplier<Future<Integer>> supplier = new Supplier<>() {
            @Override
            public Future<Integer> get() {
                return async(() -> await(value("a", 1)));
            }
        };
        return await(supplier.get());
    }
}
