package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int i = 0;
        for (; ; ) {
            if (await(value("a" + i, i == 1))) break;
            i++;
        }
        for (int j = await(value("b", 0)); ; j++) {
            if (j == 2) break;
            i += 10;
        }
        for (; i < 100; i += await(value("c", 90))) ;
        for (; await(value("d", false)); ) log("never");
        return i;
    }
}
