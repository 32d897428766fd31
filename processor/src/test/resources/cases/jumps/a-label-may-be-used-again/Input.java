package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int n = 0;
        again:
        for (int i = 0; i < 3; i++) {
            n += await(value("a" + i, 1));
            if (i == 1) break again;
        }
        again:
        for (; ; ) {
            n += await(value("b", 10));
            break again;
        }
        return n;
    }
}
