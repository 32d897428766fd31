package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int x = 1;
        x += await(value("a", 10)) + (x = 100);
        int y = 1;
        int z = (y += await(value("b", 10))) + (y -= await(value("c", 1)));
        return x + " " + y + " " + z;
    }
}
