package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = 0;
        block:
        {
            x = await(value("a", 1));
            break block;
        }
        loop:
        do {
            x += await(value("b", 2));
            break loop;
        } while (true);
        return x;
    }
}
