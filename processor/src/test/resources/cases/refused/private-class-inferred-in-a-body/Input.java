package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private static class Hidden {
        int x = 1;
    }

    static Hidden hidden() {
        return new Hidden();
    }

    @Async
    static int field() {
        return hidden().x + await(value("a", 1));
    }

    @Async
    static int stored() {
        var h = hidden();
        await(value("a", 1));
        log(h);
        return 1;
    }

    @Async
    static int run() {
        return field() + stored();
    }
}
