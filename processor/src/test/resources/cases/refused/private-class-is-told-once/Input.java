package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    private static class Hidden {}

    private static class Other {}

    static Other other(Hidden hidden) {
        return new Other();
    }

    @Async
    static void run() {
        Hidden awaited = await(value("a", new Hidden()));
        for (Hidden each : List.of(new Hidden())) {
            await(value("b", each));
        }
        Other two = other(await(value("c", new Hidden())));
    }
}
