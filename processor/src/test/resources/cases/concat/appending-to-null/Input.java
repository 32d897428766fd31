package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = null;
        s += await(value("a", "a"));
        s += await(value("b", 'b'));
        s += await(value("c", (String) null));
        Object o = "o";
        o += await(value("d", "d"));
        return s + o;
    }
}
