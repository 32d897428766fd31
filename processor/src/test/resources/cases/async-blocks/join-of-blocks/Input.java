package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;
import static dev.pollen.Futures.join;

public class Input {
    @Async
    static List<Integer> run() {
        int x = 7;
        return await(join(async(() -> await(value("a", 1)) + x), async(() -> 2), async(() -> x * 3)));
    }
}
