package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int body(Object a, Object b) {
        log(a);
        await(releasing("first", 1, "a"));
        log(b);
        return await(releasing("second", 1, "a", "b"));
    }

    @Async
    static int run() {
        return body(tracked("a", new Object()), tracked("b", new Object()));
    }
}
