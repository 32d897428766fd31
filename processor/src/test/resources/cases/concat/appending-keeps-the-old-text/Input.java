package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    String s = "old";

    @Async
    static String run() {
        return new Input().body();
    }

    @Async
    String body() {
        s += change() + await(value("b", 'b'));
        return s;
    }

    @Async
    String change() {
        s = "changed";
        return await(value("a", "+"));
    }
}
