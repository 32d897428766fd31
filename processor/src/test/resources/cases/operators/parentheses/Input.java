package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = (((await(value("a", 2)))));
        (x) += (await(value("b", 3)));
        return (x) * ((await((value("c", 4)))));
    }
}
