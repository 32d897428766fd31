package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @Async
    static int run() {
        Future<Integer> f = async(() -> await(value("a", 1)) + 1);
        log("made");
        return await(f) + await(async(() -> 10));
    }
}
