package cases;

import static cases.support.Trace.fail;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int inner() throws IOException {
        return await(fail("a", new IOException()), IOException.class);
    }

    @Async
    static int run() {
        int x = inner();
        await(fail("b", new IOException()), IOException.class);
        return x;
    }
}
