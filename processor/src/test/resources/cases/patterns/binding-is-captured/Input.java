package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    @Async
    static String run() {
        Object o = await(value("a", (Object) "text"));
        if (o instanceof String s) {
            Supplier<String> later = () -> s + "!";
            await(value("b", 1));
            return later.get();
        }
        return "none";
    }
}
