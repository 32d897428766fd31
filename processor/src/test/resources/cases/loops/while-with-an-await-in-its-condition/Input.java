package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int i = 0;
        while (await(value("a" + i, i < 2))) {
            i++;
            if (i == 1) continue;
            log("body " + i);
        }
        return i;
    }
}
