package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        String s = await(value("a", 1));
        int x = await(value("b", "text"));
        return s.length() + x;
    }
}
