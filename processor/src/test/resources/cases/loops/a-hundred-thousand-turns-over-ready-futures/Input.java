package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Futures;

public class Input {
    @Async
    static long run() {
        long sum = 0;
        for (int i = 0; i < 100_000; i++) {
            sum += await(Futures.ready(i));
            if (i % 50_000 == 0) sum += await(value("a" + i, 1));
        }
        return sum;
    }
}
