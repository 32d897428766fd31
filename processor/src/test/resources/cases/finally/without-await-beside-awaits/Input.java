package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = await(value("a", 1));
        for (; ; ) {
            try {
                x++;
                if (x == 3) break;
                if (x == 2) continue;
            } finally {
                x += 10;
                log(x);
                if (x > 20) x = 2;
            }
            x += 100;
            if (x > 200) break;
            x = await(value("b" + x, 2));
        }
        return x;
    }
}
