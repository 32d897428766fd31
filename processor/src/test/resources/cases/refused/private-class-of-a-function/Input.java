package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Consumer;
import java.util.function.Function;

public class Input {
    private static class Hidden {}

    static int count(Object o) {
        return 1;
    }

    static int each(Function<Hidden, Integer> function) {
        return 2;
    }

    static void take(Consumer<Function<Hidden, Integer>> consumer) {}

    @Async
    static int run() {
        Object anonymous = new Object() {
            @Override
            public String toString() {
                take(function -> {});
                return "";
            }
        };
        return each(hidden -> 1) + each(Input::count) + await(value("a", 1));
    }
}
