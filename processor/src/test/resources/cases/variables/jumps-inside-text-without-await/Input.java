package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        outer:
        for (int i = 0; i < 4; i++) {
            s += await(value("a" + i, i));
            switch (i) {
                case 0:
                    continue outer;
                case 1:
                    break;
                case 2:
                    for (int j = 0; ; j++) {
                        if (j == 1) continue;
                        if (j == 3) break;
                        s += "j" + j;
                    }
                    break;
                default:
                    if (s.length() > 2) return s + "!";
            }
            s += "|";
        }
        return s;
    }
}
