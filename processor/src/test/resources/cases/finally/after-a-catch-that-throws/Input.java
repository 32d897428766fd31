package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

public class Input {
    @Async
    static int run() throws Exception {
        try {
            await(fail("a", new TimeoutException("a")), TimeoutException.class, IOException.class);
        } catch (IOException e) {
            log("never");
        } catch (Exception e) {
            throw new IllegalStateException(await(value("b", "b")), e);
        } finally {
            await(sacred("c", 1));
            log("finally");
        }
        return 1;
    }
}
