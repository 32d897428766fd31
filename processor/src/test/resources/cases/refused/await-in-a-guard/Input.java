package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        Object o = await(value("a", "x"));
        return switch (o) {
            case String s when await(value("b", true)) -> s;
            default -> "default";
        };
    }
}
