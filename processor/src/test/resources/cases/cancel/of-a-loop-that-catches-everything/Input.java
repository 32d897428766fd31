package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int n = 0;
        for (int i = 0; i < 3; i++) {
            try {
                n += await(value("a" + i, 1));
            } catch (Throwable t) {
                log(t);
                n += 10;
            } finally {
                n += await(sacred("b" + i, 100));
            }
        }
        return n;
    }
}
