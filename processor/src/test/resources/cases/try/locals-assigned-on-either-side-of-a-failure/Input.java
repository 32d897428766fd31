package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static String run() {
        String s = "before";
        int n = 1;
        try {
            s = "in try";
            n = await(value("a", 2));
            s = "after a";
            n += (int) await(fail("b", new IOException("b")));
            s = "never";
        } catch (Exception e) {
            s += " " + n;
            n = await(value("c", 3));
        }
        return s + " " + n;
    }
}
