package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static int twice(int x) {
        return 2 * x;
    }

    static Input receiver() {
        log("receiver");
        return null;
    }

    @Async
    static int run() {
        return receiver().twice(await(value("a", 4)));
    }
}
