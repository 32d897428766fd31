package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        try {
            for (int i = 0; i < 3; i++) {
                if (i == 1) continue;
                s += await(value("a" + i, i));
            }
            if (s.length() > 1) {
                while (true) {
                    s += await(value("b", "b"));
                    if (s.length() < 4) continue;
                    break;
                }
            } else {
                outer:
                while (true) {
                    while (true) {
                        if (await(value("never", true))) break outer;
                    }
                }
            }
            try {
                Integer.parseInt(await(value("c", "c")));
            } catch (NumberFormatException e) {
                do {
                    s += "e";
                    if (s.length() < 7) continue;
                    break;
                } while (await(value("d", true)));
            }
            switch (s.length()) {
                case 7:
                    s += await(value("e", "!"));
                    break;
                default:
                    return "never";
            }
        } finally {
            log("finally " + s);
        }
        return s;
    }
}
