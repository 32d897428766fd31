package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.sacredFail;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() throws Exception {
        try {
            await(fail("a", new IOException("a")));
        } finally {
            await(sacredFail("b", new IllegalStateException("b")));
        }
        return 1;
    }
}
