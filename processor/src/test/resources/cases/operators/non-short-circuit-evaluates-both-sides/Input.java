package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        boolean a = eval("no", false) & await(value("a", true));
        boolean b = await(value("b", true)) | eval("right", true);
        return a + " " + b;
    }
}
