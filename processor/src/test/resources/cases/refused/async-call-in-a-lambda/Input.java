package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.IntUnaryOperator;

public class Input {
    @Async
    static int twice(int x) {
        return 2 * await(value("a", x));
    }

    @Async
    static int run() {
        IntUnaryOperator f = x -> twice(x);
        return f.applyAsInt(1);
    }
}
