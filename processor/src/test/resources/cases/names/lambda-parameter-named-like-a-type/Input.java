package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;
import java.util.function.IntFunction;

public class Input {
    static int count = 1;

    @Async
    static String run() {
        IntFunction<String> first = Trace -> {
            log("lambda");
            return "t" + Trace + twice(count);
        };
        List<String> all = List.of("a", "b");
        all.forEach(Input -> count += twice(Input.length()));
        IntFunction<Object> third = x -> new Object() {
            final int Trace = x;

            @Override
            public String toString() {
                int Input = Trace;
                log("class");
                return "o" + Input + count;
            }
        };
        int n = await(value("n", 2));
        all.forEach(Input -> count++);
        return first.apply(n) + third.apply(n) + count;
    }

    static int twice(int n) {
        return 2 * n;
    }
}
