package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            if (i > 10) sum += await(value("never", 1));
            sum += i;
        }
        return sum + await(value("a", 100));
    }
}
