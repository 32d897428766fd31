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
        Object a = await(value("first", tracked("a", new Object())));
        log(a);
        await(releasing("second", 1, "a"));
        int n = await(value("third", tracked("b", new int[] {1, 2}))).length;
        await(releasing("fourth", 1, "b"));
        return n;
    }
}
