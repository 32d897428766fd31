package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    @Async
    static int run() {
        int sum = 0;
        for (int x : Arrays.asList(1, 2, null)) {
            log(x);
            sum += x * await(value("a" + x, 2));
        }
        return sum;
    }
}
