package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Futures;
import java.util.function.Supplier;

public class Input {
    static int ordinary() {
        Supplier<Integer> f = () -> await(Futures.ready(2));
        return f.get() + new Input().x;
    }

    Input() {
        x += await(Futures.ready(3));
    }

    int x = Futures.await(Futures.ready(1));

    @Async
    static int run() {
        return await(value("a", 1));
    }
}
