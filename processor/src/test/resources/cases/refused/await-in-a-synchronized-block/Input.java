package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    int body() {
        synchronized (this) {
            int x = await(value("a", 1));
            if (x > 1) return await(value("b", 1));
            return x;
        }
    }

    @Async
    static int run() {
        return new Input().body();
    }
}
