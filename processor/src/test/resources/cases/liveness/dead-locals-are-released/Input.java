package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        Object a = tracked("a", new Object());
        log(a);
        await(releasing("first", 1, "a"));
        Object b = tracked("b", new Object());
        await(value("second", 1));
        log(b);
        await(releasing("third", 1, "a", "b"));
        return 1;
    }
}
