package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.List;
import java.util.stream.Stream;

public class Input {
    @Async
    static int run() {
        int base = await(value("base", 100));
        List<Future<Integer>> futures =
                Stream.of(1, 2, 3).map(x -> async(() -> await(value("x" + x, x)) + base)).toList();
        int sum = 0;
        for (Future<Integer> f : futures) sum += await(f);
        return sum;
    }
}
