package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "old";
        return s.concat(s = await(value("a", "new"))).concat(s);
    }
}
