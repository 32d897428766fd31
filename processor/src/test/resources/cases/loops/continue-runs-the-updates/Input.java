package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        for (int i = await(value("init", 0)), j = 5; await(value("c" + i, i < 2)); i++, j -= await(value("u" + i, 2))) {
            if (i == 0) continue;
            s += i + ":" + j + " ";
        }
        return s;
    }
}
