package cases;

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
        } finally {
            x += await(sacred("a", 1));
        }
        try {
            x += await(value("b", 10));
        } finally {
        }
        try {
            await(fail("c", new IOException("c")));
        } catch (Exception e) {
        }
        try {
        } catch (RuntimeException e) {
            log("never" + await(value("d", 1)));
        }
        return x;
    }
}
