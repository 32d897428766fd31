package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    @Async
    static String run() {
        String s = "";
        outer:
        for (int i = 0; i < 3; i += await(value("u" + i, 1))) {
            for (String x : List.of("a", "b")) {
                if (i == 1) continue outer;
                s += x + i;
                if (i == 2) break outer;
            }
            s += "|";
        }
        return s;
    }
}
