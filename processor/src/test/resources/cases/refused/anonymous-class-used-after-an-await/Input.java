package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        var counter = new Object() {
            int count = eval("one", 1);
        };
        log(counter.count);
        int x = await(value("a", 1));
        return x + counter.count;
    }
}
