package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    @Async
    static int bad() {
        Supplier<Integer> f = () -> await(value("a", 1));
        return f.get();
    }

    @Async
    static int good() {
        return await(value("b", 1));
    }

    @Async
    static synchronized int worse() {
        return await(value("c", 1));
    }

    @Async
    static int run() {
        return bad() + good() + worse();
    }
}
