package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        final int one = 1;
        String s = "";
        for (int i = 0; i < 3; i++) {
            int x = await(value("a" + i, i));
            switch (x) {
                case one:
                    s += "one";
                    break;
                case 2:
                    s += "two";
                default:
                    s += "other";
            }
            s += switch (x) {
                case one -> "1";
                default -> {
                    String t = "t" + x;
                    yield t;
                }
            };
        }
        return s;
    }
}
