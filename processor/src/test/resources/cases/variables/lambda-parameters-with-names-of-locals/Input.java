package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.BiFunction;
import java.util.function.Function;

public class Input {
    @Async
    static String run() {
        String s = "";
        {
            int x = await(value("a", 1));
            s += x;
        }
        Function<String, String> f = x -> x + x;
        BiFunction<Integer, Integer, Integer> g = (a, b) -> {
            int y = a - b;
            return y;
        };
        int y = await(value("b", 2));
        {
            String x = f.apply("z");
            s += x + await(value("c", 3));
        }
        return s + f.apply("w") + g.apply(5, 1) + y;
    }
}
