package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() {
        int i = 0;
        while (true) {
            log("turn " + i);
            if (i++ == 1) await(fail("a", new IOException("enough")));
            else await(value("b", 1));
        }
    }
}
