package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @SuppressWarnings("finally")
    @Async
    static int run() {
        try {
            await(fail("a", new IOException("a")));
        } finally {
            log("finally");
            return await(sacred("b", 7));
        }
    }
}
