package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        String s = "old";
        return call(s::length, s = await(value("a", "much newer")));
    }

    static int call(Supplier<Integer> length, String s) {
        log(s);
        return length.get();
    }
}
