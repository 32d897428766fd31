package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String text(Object o) {
        if (!(o instanceof String s)) return "none" + await(value("a", 1));
        await(value("b", 1));
        s += s.length();
        return s;
    }

    @Async
    static String run() {
        return text("text") + text(5);
    }
}
