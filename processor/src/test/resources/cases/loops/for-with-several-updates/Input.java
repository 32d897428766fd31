package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int i;
        int j;
        int k = 0;
        for (i = 0, j = await(value("j", 10)); i < j; i += 4, log("update " + i), k = await(value("k" + i, i))) {
            log("body " + k);
        }
        return i + " " + j + " " + k;
    }
}
