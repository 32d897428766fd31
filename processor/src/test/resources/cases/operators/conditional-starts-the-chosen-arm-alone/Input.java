package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String x = await(value("a", true)) ? await(value("b", "b")) : await(value("c", "c"));
        String y = eval("no", false) ? await(value("d", "d")) : eval("e", "e");
        String z = eval("yes", true) ? eval("f", "f") : await(value("g", "g"));
        return x + y + z;
    }
}
