package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static String run() {
        String s = "";
        for (int i = 0; i < 2; i++) {
            try {
                if (i == 0) await(fail("a", new IOException("a")));
                s += "try ";
            } catch (Exception e) {
                s += await(value("b", "catch "));
            } finally {
                s += await(sacred("c" + i, "finally "));
            }
        }
        return s;
    }
}
