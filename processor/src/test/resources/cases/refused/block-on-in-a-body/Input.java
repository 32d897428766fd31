package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;
import static dev.pollen.Futures.blockOn;

import dev.pollen.Async;
import dev.pollen.Executor;
import dev.pollen.Future;
import dev.pollen.Futures;
import java.util.List;

public class Input {
    @Async
    static int run() {
        int x = blockOn(value("a", 1));
        Executor executor = Executor.singleThread();
        x += executor.blockOn(value("b", 2));
        List<Future<Integer>> more = List.of(value("c", 3), value("d", 4));
        more.forEach(each -> Futures.blockOn(each));
        x += more.stream().mapToInt(Futures::blockOn).sum();
        executor.close();
        return x + await(value("e", 5));
    }
}
