package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        try {
            await(fail("a", new InterruptedException("a")));
            return "never";
        } catch (Throwable t) {
            log(t);
            await(value("b", 1));
            return t.getClass().getName();
        }
    }
}
