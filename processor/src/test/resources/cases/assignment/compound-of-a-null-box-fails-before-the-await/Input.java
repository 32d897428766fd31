package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        Integer nothing = null;
        nothing += await(value("a", 1));
        return nothing;
    }
}
