package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Arrays;

public class Input {
    @Async
    static String run() {
        byte b = 7;
        short s = 300;
        char c = 'A';
        long l = 1L << 40;
        float f = 1.5f;
        double d = 0.1;
        var i1 = b + await(value("a", s));
        var i2 = c - await(value("b", b));
        var l1 = l * await(value("c", 2));
        var f1 = f / await(value("d", 2L));
        var d1 = d + await(value("e", f));
        var i3 = 17 % await(value("f", 5));
        var s1 = l >>> await(value("g", 3L));
        return Arrays.asList(i1, i2, l1, f1, d1, i3, s1).stream()
                .map(x -> x + x.getClass().getSimpleName())
                .toList()
                .toString();
    }
}
