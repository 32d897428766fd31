package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        String nothing = null;
        return call(eval("receiver", nothing)::length, await(value("a", "never")));
    }

    static int call(Supplier<Integer> length, String s) {
        return length.get();
    }
}
