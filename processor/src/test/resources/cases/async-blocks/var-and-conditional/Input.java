package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        var f = async(() -> await(value("a", 1)));
        f = await(value("which", true)) ? f : async(() -> 2);
        f = f == null ? async(() -> 3) : f;
        return await(f);
    }
}
