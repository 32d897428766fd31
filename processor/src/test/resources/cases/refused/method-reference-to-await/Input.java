package cases;

import static cases.support.Trace.value;

import dev.pollen.Async;
import dev.pollen.Future;
import dev.pollen.Futures;
import java.util.function.Function;

public class Input {
    @Async
    static int run() {
        Function<Future<Integer>, Integer> f = Futures::await;
        Function<Future<Integer>, Integer> g = Futures::<Integer>await;
        return f.apply(value("a", 1)) + g.apply(value("b", 2));
    }
}
