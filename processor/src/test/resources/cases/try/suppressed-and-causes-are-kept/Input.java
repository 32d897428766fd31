package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() throws IOException {
        try {
            IOException first = new IOException("first");
            first.addSuppressed(new IllegalStateException("suppressed"));
            return await(fail("a", first));
        } catch (Exception e) {
            await(value("b", 1));
            throw new IOException("second", e);
        }
    }
}
