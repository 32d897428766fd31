package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int one() {
        return await(value("a", 1));
    }

    @Async
    static int One() {
        return await(value("b", 2));
    }

    @Async
    static int oNe(int x) {
        return await(value("c", x));
    }

    static class oNE {
        @Async
        static int one() {
            return await(value("d", 4));
        }
    }

    @Async
    static int run() {
        return one() + One() + oNe(3) + oNE.one();
    }
}
