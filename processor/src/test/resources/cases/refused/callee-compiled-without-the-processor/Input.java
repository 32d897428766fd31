package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = cases.support.Unprocessed.one();
        return x + new cases.support.Unprocessed().two(await(value("a", 1)));
    }
}
