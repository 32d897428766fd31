package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    @Async
    static String run() {
        String s = "";
        for (String x : List.of("a", "b", "c", "d")) {
            if (x.equals("a")) continue;
            if (await(value(x, x)).equals("c")) break;
            s += x;
        }
        return s;
    }
}
