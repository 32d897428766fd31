package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        final int limit = 3;
        final String prefix = "p";
        byte b = limit;
        final byte c = limit + 1;
        await(value("a", 1));
        char d = limit;
        String s = "";
        while (true) {
            s += b + c + (int) d + await(value("b", prefix + "q"));
            if (s.length() > limit) break;
        }
        boolean same = prefix + "q" == "pq";
        await(value("c", 1));
        return s + same + limit;
    }
}
