package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int cleanUp(int x) {
        log("clean up");
        try {
            return await(sacred("b", x)) + await(sacred("c", 1));
        } finally {
            await(sacred("d", 1));
        }
    }

    @Async
    static int run() {
        int x = 0;
        try {
            x = await(value("a", 1));
        } finally {
            x += cleanUp(10);
            log(x);
        }
        return await(value("e", x));
    }
}
