package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() throws InterruptedException {
        Thread.sleep(0);
        return await(value("a", 1));
    }
}
