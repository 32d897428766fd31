package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @SuppressWarnings("finally")
    @Async
    static int pick(int x) throws IOException {
        try {
            if (x == 0) return await(value("a", 1));
            await(fail("b" + x, new IOException("b" + x)));
        } finally {
            if (x < 2) return await(sacred("c" + x, 10 + x));
            log("goes on");
        }
        return -1;
    }

    @Async
    static int run() throws IOException {
        return pick(0) * 100 + pick(1) + pick(2);
    }
}
