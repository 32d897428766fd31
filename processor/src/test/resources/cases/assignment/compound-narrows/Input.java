package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        byte b = 100;
        b += await(value("a", 100));
        short s = 10;
        s += await(value("b", 2.7));
        char c = 'a';
        c += await(value("c", 1));
        int i = 1;
        i <<= await(value("d", 33L));
        int half = 7;
        half *= await(value("e", 0.5f));
        long l = -1;
        l >>>= await(value("f", 60));
        return b + " " + s + " " + c + " " + i + " " + half + " " + l;
    }
}
