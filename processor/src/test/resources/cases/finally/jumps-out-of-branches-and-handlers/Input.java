package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String leave(int way) {
        String s = "";
        for (int i = 0; i < 2; i++) {
            try {
                if (await(value("a", way)) == 0) {
                    s += "then ";
                    while (true) {
                        if (await(value("b", true))) break;
                    }
                } else if (way == 1) {
                    continue;
                } else {
                    if (way == 2) return s + "else";
                }
                try {
                    s += await(value("c", 6)) / (way - 3);
                } catch (ArithmeticException e) {
                    if (i == 0) continue;
                    return s + "handler";
                }
            } finally {
                log("finally " + i);
            }
        }
        return s;
    }

    @Async
    static String run() {
        return leave(0) + "," + leave(1) + "," + leave(2) + "," + leave(3);
    }
}
