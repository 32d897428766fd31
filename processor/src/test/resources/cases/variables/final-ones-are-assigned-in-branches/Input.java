package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    @Async
    static String pick(int n) {
        final String s;
        if (n == 0) {
            s = await(value("a", "zero"));
        } else if (n == 1) {
            await(value("b", 1));
            s = "one";
        } else {
            s = "many";
            await(value("c", 1));
        }
        Supplier<String> later = () -> s + n;
        await(value("d", 1));
        return later.get();
    }

    @Async
    static String run() {
        return pick(0) + pick(1) + pick(2);
    }
}
