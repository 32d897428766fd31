package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int sum = 0;
        int i = 0;
        while (i < 3) {
            sum += await(value("a" + i, i));
            i++;
        }
        return sum;
    }
}
