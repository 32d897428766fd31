package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.concurrent.CancellationException;

public class Input {
    @Async
    static int inner(int x) {
        try {
            return await(value("inner" + x, x));
        } finally {
            await(sacred("clean" + x, 1));
        }
    }

    @Async
    static int middle(int x) {
        int y = 0;
        try {
            y = inner(x);
        } catch (CancellationException e) {
            log("caught in the middle");
        }
        return y + inner(x + 1);
    }

    @Async
    static int run() {
        try {
            return middle(1);
        } finally {
            log("outermost");
        }
    }
}
