package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int n = 2;
        return (n == await(value("a", 1)) ? await(value("b", 10)) : n == 2 ? await(value("c", 20)) : 30)
                + (n > 5 ? 1 : await(value("d", false)) ? await(value("e", 3)) : await(value("f", 4)));
    }
}
