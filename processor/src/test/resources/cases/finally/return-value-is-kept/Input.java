package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = 1;
        try {
            x = await(value("a", 2));
            return x;
        } finally {
            x = await(sacred("b", 100));
            log(x);
        }
    }
}
