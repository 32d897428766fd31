package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int inner(int n) throws IOException {
        try {
            if (n == 0) await(fail("a", new IOException("a")), IOException.class);
            return inner(n - 1) + 1;
        } finally {
            log("finally " + n);
        }
    }

    @Async
    static int run() {
        try {
            return inner(3);
        } catch (IOException e) {
            return await(value("b", -1));
        }
    }
}
