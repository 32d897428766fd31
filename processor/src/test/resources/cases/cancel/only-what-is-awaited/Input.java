package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.concurrent.CancellationException;

public class Input {
    @Async
    static int run() {
        Future<Integer> first = value("first", 1);
        Future<Integer> second = value("second", 2);
        int x = 0;
        try {
            x = await(first);
        } catch (CancellationException e) {
            log("first was cancelled");
        }
        try {
            return sum(x, await(second), await(value("third", 3)));
        } finally {
            log("end");
        }
    }

    static int sum(int a, int b, int c) {
        return a + b + c;
    }
}
