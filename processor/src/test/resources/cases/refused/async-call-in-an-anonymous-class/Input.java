package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    @Async
    int twice(int x) {
        return 2 * await(value("a", x));
    }

    @Async
    int body() {
        Supplier<Integer> f = new Supplier<>() {
            int y = twice(1);

            @Override
            public Integer get() {
                return y;
            }
        };
        return f.get();
    }

    @Async
    static int run() {
        return new Input().body();
    }
}
