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
        if (await(releasing("first", true, "a"))) {
            a = tracked("b", new Object());
        } else {
            a = "never";
        }
        await(value("second", 1));
        log(a);
        return await(releasing("third", 1, "a", "b"));
    }
}
