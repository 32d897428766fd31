package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        return receiver().join(eval("b", "b"), await(value("c", "c")));
    }

    static Input receiver() {
        log("receiver");
        return new Input();
    }

    String join(String x, String y) {
        return x + y;
    }
}
