package cases;

import static cases.support.Trace.*;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** A class whose assertions are all constant or out of reach has no flag that switches them off. */
class Input {
    private static final boolean DEBUG = false;

    @Async
    static int run() {
        assert true : eval("never", "message");
        int x = await(value("a", 1));
        if (DEBUG) {
            assert x == await(value("debug", 2)) : "not two";
        }
        assert 1 + 1 == 2;
        return x;
    }
}
