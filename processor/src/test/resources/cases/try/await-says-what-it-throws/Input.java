package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

public class Input {
    @Async
    static String run() {
        try {
            await(fail("a", new IOException("a")), IOException.class);
            return "never";
        } catch (IOException e) {
            log(e);
        }
        try {
            await(fail("b", new TimeoutException("b")), IOException.class, TimeoutException.class);
        } catch (IOException | TimeoutException e) {
            log(e);
        }
        return "end";
    }
}
