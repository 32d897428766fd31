package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int add(int a, int b) {
        log(a + "+" + b);
        return await(value("sum", a + b));
    }

    @Async
    static int run() {
        return add(eval("one", 1), add(await(value("a", 2)), add(3, 4))) + add(5, await(value("b", 6)));
    }
}
