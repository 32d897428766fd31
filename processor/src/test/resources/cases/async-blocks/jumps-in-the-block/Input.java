package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int sum = 0;
        outer:
        for (int i = 0; i < 3; i++) {
            int start = i;
            sum += await(async(() -> {
                int n = 0;
                inner:
                while (true) {
                    for (int j = start; ; j++) {
                        if (j == 5) continue inner;
                        n += await(value("n" + start + j, j));
                        if (n > 2) break inner;
                    }
                }
                return n;
            }));
            if (sum > 3) break outer;
        }
        return sum;
    }
}
