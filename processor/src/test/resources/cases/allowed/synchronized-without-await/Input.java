package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    int x = 0;

    @Async
    int body() {
        synchronized (this) {
            x++;
            log(Thread.holdsLock(this));
        }
        int y = await(value("a", 1));
        Object lock = new Object();
        synchronized (lock) {
            if (y == 1) return x + y;
        }
        return -1;
    }

    @Async
    static int run() {
        return new Input().body();
    }
}
