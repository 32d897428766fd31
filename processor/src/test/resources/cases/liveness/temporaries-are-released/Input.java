package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int n = size(tracked("a", new Object()), await(value("first", 1)));
        n += await(releasing("second", 1, "a"));
        String s = "" + tracked("b", new StringBuilder("b")) + await(releasing("third", 1, "b"));
        return n + s.length();
    }

    static int size(Object o, int x) {
        log(o);
        return x;
    }
}
