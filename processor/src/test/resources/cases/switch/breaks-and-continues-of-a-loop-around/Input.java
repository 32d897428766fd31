package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        outer:
        for (int i = 0; i < 5; i++) {
            switch (i) {
                case 0:
                    continue;
                case 1:
                    s += await(value("a", "a"));
                    break;
                case 2:
                    s += "b";
                    if (await(value("b", true))) break;
                    s += "never";
                case 3:
                    if (s.length() == await(value("c", 2))) continue outer;
                    break;
                default:
                    break outer;
            }
            s += "|";
        }
        return s;
    }
}
