package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() {
        int x = 0;
        try {
            x = sum(eval("one", 1), await(value("a", 2)), await(fail("b", new IOException("b"))));
        } catch (Exception e) {
            x = 5;
        } finally {
            x = sum(x, await(sacred("c", 3)), eval("four", 4));
        }
        return x;
    }

    static int sum(int a, int b, int c) {
        log("sum");
        return a + b + c;
    }
}
