package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        byte b = 3;
        b <<= await(value("a", 7));
        int i = -8;
        i >>>= await(value("b", 28L));
        int j = -8;
        j >>= await(value("c", 1L));
        i *= await(value("d", 2)) + 1;
        long l = 1;
        l <<= await(value("e", 40));
        return b + "," + i + "," + j + "," + l;
    }
}
