package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    static Future<Integer> broken() {
        log("broken");
        throw new IllegalStateException("no future");
    }

    @Async
    static String run() {
        String s = "";
        try {
            await(broken());
        } catch (IllegalStateException e) {
            s += e.getMessage();
        }
        try {
            await(fail("a", new IllegalStateException(" failed")));
        } catch (IllegalStateException e) {
            s += e.getMessage();
        }
        return s + await(value("b", "."));
    }
}
