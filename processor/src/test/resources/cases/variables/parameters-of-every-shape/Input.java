package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    @Async
    static String all(final int a, String b, long[] c, List<? extends Number> d, char... e) {
        b += await(value("a", a));
        b += c[0] + e.length;
        e = new char[] {e[0], await(value("b", 'z'))};
        return b + d + new String(e) + a;
    }

    @Async
    static String run() {
        return all(1, "b", new long[] {5}, List.of(2.5), 'x', 'y');
    }
}
