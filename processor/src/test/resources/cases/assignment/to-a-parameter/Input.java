package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        return body(1, "x", 2L);
    }

    @Async
    static String body(int a, String b, long c) {
        a = await(value("a", a + 1));
        b += await(value("b", b));
        c = c + await(value("c", a));
        return a + b + c;
    }
}
