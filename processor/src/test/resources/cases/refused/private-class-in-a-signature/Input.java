package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    private static class Hidden {}

    @Async
    static int parameter(int x, Hidden hidden) {
        return await(value("a", 1));
    }

    @Async
    static List<? extends Hidden> result() {
        return null;
    }

    @Async
    static <T extends Hidden> void bound(T[] ts) {}

    @Async
    static int run() {
        return await(value("b", 1));
    }
}
