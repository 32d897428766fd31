package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        for (int i = 0; i < 2; i++) {
            try {
                try {
                    try {
                        await(value("a" + i, 1));
                    } catch (IllegalArgumentException e) {
                        log("never");
                    } finally {
                        log("first");
                    }
                } finally {
                    await(sacred("second", 1));
                    log("second");
                }
            } finally {
                log("third");
            }
        }
        return await(value("b", "end"));
    }
}
