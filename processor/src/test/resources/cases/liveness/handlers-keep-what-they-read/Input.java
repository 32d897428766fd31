package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() {
        Object a = tracked("a", new Object());
        Object b = tracked("b", new Object());
        try {
            log(b);
            await(releasing("first", 1, "b"));
            await(fail("second", new IOException("x")));
        } catch (Exception e) {
            log(a);
        } finally {
            log(a);
        }
        return await(releasing("third", 1, "a", "b"));
    }
}
