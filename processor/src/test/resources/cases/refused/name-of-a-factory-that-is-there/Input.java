package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static void run() {}

    @Async
    private int one(String s) {
        return await(value("one", 1));
    }

    @Async
    int one$machine(String s) {
        return await(value("machine", 1));
    }
}
