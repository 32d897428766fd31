package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int sum = 0;
        for (int i = 0; i < 3; i++) {
            if (i == 1) continue;
            sum += i;
        }
        while (sum < await(value("a", 10))) {
            inner:
            for (int j = 0; ; j++) {
                do {
                    if (j > 1) break inner;
                    sum += 3;
                } while (sum % 2 == 0);
            }
        }
        return sum;
    }
}
