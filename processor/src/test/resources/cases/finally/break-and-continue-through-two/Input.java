package cases;

import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        outer:
        for (int i = 0; i < 3; i++) {
            try {
                for (int j = 0; ; j++) {
                    try {
                        if (i == 0) continue outer;
                        if (j == 1) break outer;
                        s += i + "" + j + await(value("a", " "));
                    } finally {
                        await(sacred("inner" + i + j, 1));
                    }
                }
            } finally {
                await(sacred("outer" + i, 1));
                s += "|";
            }
        }
        return s;
    }
}
