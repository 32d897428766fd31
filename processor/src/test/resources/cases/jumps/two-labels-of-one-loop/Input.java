package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        a:
        b:
        for (int i = 0; i < 6; i++) {
            if (i == 1) continue b;
            if (i == 3) continue;
            s += await(value("x" + i, i));
            if (i == 4) break a;
            if (i == 5) break b;
        }
        return s;
    }
}
