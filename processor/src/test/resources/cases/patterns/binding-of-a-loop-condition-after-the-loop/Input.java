package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        Object o = 0;
        while (!(o instanceof String s)) {
            int n = (Integer) o;
            o = n == 1 ? "end" : await(value("a" + n, (Object) (n + 1)));
        }
        await(value("b", 1));
        return s + s.length();
    }
}
