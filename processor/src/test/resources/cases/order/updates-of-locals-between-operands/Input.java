package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int x = 1;
        int y = 1;
        int z = 1;
        String s = x + "," + await(value("a", x++)) + "," + x;
        s += ";" + y + "," + await(value("b", y += 5)) + "," + y;
        s += ";" + z + "," + await(value("c", --z)) + "," + z;
        return s;
    }
}
