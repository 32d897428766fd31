package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int i = 0;
        do {
            i++;
            if (i == 1) continue;
            log("body " + i);
            if (i == 3) break;
        } while (await(value("a" + i, true)));
        return i;
    }
}
