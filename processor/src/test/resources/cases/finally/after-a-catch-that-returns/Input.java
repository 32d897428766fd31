package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() {
        int x = 1;
        try {
            await(fail("a", new IOException("a")));
        } catch (Exception e) {
            return x + await(value("b", 10));
        } finally {
            x = 5;
            await(sacred("c", 1));
        }
        return x;
    }
}
