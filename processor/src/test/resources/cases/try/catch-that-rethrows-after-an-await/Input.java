package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.Arrays;

public class Input {
    @Async
    static int run() {
        Exception original = new IOException("original");
        try {
            try {
                await(fail("a", original));
            } catch (RuntimeException e) {
                log("never");
            } catch (Exception e) {
                StackTraceElement[] trace = e.getStackTrace();
                log(e == original);
                await(value("b", 1));
                log(Arrays.equals(trace, e.getStackTrace()));
                throw e;
            }
        } catch (Exception e) {
            log(e == original);
            return await(value("c", 2));
        }
        return 0;
    }
}
