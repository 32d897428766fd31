package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;
import java.util.function.Supplier;

public class Input {
    @Async
    static int twice(int x) {
        return 2 * await(value("twice", x));
    }

    @Async
    int one() {
        return await(value("one", 1));
    }

    @Async
    static int run() {
        Supplier<Integer> one = new Input()::one;
        return one.get() + List.of(1, 2).stream().mapToInt(Input::twice).sum();
    }
}
