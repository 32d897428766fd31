package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Deprecated
    @Async
    public static final int old(@SuppressWarnings("unused") final int unused) {
        return await(value("b", 1));
    }

    @Async
    static int run() throws Exception {
        @SuppressWarnings("unused")
        final int unused = await(value("a", 1));
        return old(2);
    }
}
