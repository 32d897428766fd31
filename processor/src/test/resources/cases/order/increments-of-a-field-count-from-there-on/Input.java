package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    int x = 10;

    @Async
    static int run() {
        return new Input().body();
    }

    @Async
    int body() {
        int sum = x++ + await(value("a", 100)) + ++x + (x += await(value("b", 1000)));
        log(x);
        return sum;
    }
}
