package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = await(value("a", 1));
        assert await(value("b", x == 1)) : eval("never", "message");
        assert x == 1 : await(value("never", "message"));
        try {
            assert await(value("c", false)) : await(value("d", "message"));
            log("assertions are off");
        } catch (AssertionError e) {
            log(e);
        }
        return x;
    }
}
