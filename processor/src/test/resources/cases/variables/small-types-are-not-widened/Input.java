package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        byte b = 65;
        short s = 66;
        char c = 'C';
        boolean z = true;
        String first = kind(b, await(value("a", 1))) + kind(s, await(value("b", 1)));
        String second = kind(c, await(value("c", 1))) + kind(z, await(value("d", 1)));
        Object o = true ? c : await(value("e", 1));
        return first + second + c + o + (char) (c + await(value("f", 1)));
    }

    static String kind(Object o, int x) {
        return o.getClass().getSimpleName() + o + " ";
    }
}
