package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        byte b;
        char c;
        long l;
        Object o;
        b = 1;
        c = 66;
        l = await(value("a", 2));
        o = await(value("b", 3L));
        double d = await(value("c", 'x'));
        return b + " " + c + " " + l + " " + o + " " + d;
    }
}
