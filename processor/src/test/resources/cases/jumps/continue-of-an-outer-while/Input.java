package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int i = 0;
        int n = 0;
        outer:
        while (await(value("w" + i, i < 3))) {
            i++;
            do {
                n++;
                if (i == 2) continue outer;
            } while (await(value("d" + n, false)));
            n += 10;
        }
        return n;
    }
}
