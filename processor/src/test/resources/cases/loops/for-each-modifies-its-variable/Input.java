package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        for (String x : new String[] {"a", "b"}) {
            x = x + await(value(x, 1));
            x += x;
            s += x;
        }
        return s;
    }
}
