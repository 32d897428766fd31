package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    class Inner {}

    @Async
    private <T> int generic(T t) {
        var counter = new Object() {
            int count = eval("one", 1);
            T last = t;
        };
        var inner = new Input().new Inner() {
            int count = 2;
        };
        log(counter.count + inner.count);
        int x = await(value("a", 1));
        boolean isMade = await(async(() -> counter.count > 0));
        return x + counter.count + inner.count;
    }

    @Async
    static int run() {
        return new Input().generic("");
    }
}
