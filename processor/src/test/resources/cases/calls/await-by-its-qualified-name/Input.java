package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Futures;

public class Input {
    @Async
    static int run() {
        int a = Futures.await(value("a", 1));
        int b = dev.pollen.Futures.await(value("b", 2));
        return a + dev.pollen.Futures.<Integer>await(value("c", 3)) + b;
    }
}
