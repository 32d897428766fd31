package cases;

import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import dev.pollen.Futures;
import java.util.concurrent.Callable;
import java.util.function.Function;

public class Input {
    @Async
    static int run() {
        Callable<Integer> c = () -> 1;
        Function<Callable<Integer>, Future<Integer>> g = Futures::async;
        return await(async(c));
    }
}
