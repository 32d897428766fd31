package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static Object make(String name) {
        await(value("make " + name, 1));
        return tracked(name, new Object());
    }

    @Async
    static int run() {
        log(make("a"));
        await(releasing("first", 1, "a"));
        Object b = make("b");
        log(b);
        await(releasing("second", 1, "a", "b"));
        return 1;
    }
}
