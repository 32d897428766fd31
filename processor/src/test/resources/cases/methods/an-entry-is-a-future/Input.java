package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @Async
    static int twice(int x) {
        log("starts");
        return 2 * await(value("a", x));
    }

    @Async
    int add(int x) {
        return x + await(value("b", 1));
    }

    @Async
    static int run() {
        Future<Integer> f = InputAsync.twice(eval("argument", 3));
        log("nothing has run");
        int x = await(f);
        return x + await(InputAsync.add(new Input(), 10));
    }
}
