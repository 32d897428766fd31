package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        for (int i = 0; ; i++) {
            switch (i % 3) {
                case 0:
                    break;
                case 1:
                    try {
                        if (i > 3) return "end" + await(value("a", i));
                        break;
                    } finally {
                        log("finally " + i);
                    }
                default:
                    await(value("b", 1));
            }
        }
    }
}
