package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        char c = 'a';
        int i = await(value("a", 1));
        return 1 + i + c + "|" + c + await(value("b", 2)) + 1 + (c + await(value("c", 3)));
    }
}
