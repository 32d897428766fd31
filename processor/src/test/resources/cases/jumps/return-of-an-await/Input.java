package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static long run() {
        if (await(value("a", false))) return 1;
        return await(value("b", 2));
    }
}
