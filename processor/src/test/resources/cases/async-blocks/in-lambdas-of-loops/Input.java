package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        List<Supplier<Future<Integer>>> later = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int turn = i + await(value("turn", 10));
            later.add(() -> async(() -> await(value("block", turn)) + turn));
        }
        int sum = 0;
        for (Supplier<Future<Integer>> each : later) sum = 100 * sum + await(each.get());
        return sum;
    }
}
