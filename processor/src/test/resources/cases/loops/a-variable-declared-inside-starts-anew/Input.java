package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        for (int i = 0; i < 3; i++) {
            int fresh;
            if (i == 1) fresh = await(value("a", 100));
            else fresh = i;
            int count = 0;
            count++;
            s += fresh + ":" + await(value("b" + i, count)) + " ";
        }
        return s;
    }
}
