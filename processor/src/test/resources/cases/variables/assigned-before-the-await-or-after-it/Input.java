package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int pick(boolean early) {
        int x;
        if (early) {
            x = eval("early", 1);
            await(value("a", 1));
        } else {
            await(value("b", 1));
            x = eval("late", 2);
        }
        return x;
    }

    @Async
    static int run() {
        return pick(true) * 10 + pick(false);
    }
}
