package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    int count = 1;

    @Async
    static int run() {
        return new Input().body();
    }

    @Async
    int body() {
        return count * 100 + change() * 10 + count;
    }

    @Async
    int change() {
        count = 2;
        int x = await(value("a", 3));
        count = 4;
        return x;
    }
}
