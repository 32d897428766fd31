package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.List;

public class Input {
    @Async
    static int run() {
        Future<Integer> nothing = null;
        List<Future<Integer>> list = List.of(value("a", 1), value("b", 2));
        int x = await(eval("yes", true) ? list.get(1) : nothing);
        return x + await(list.get(x - 2));
    }
}
