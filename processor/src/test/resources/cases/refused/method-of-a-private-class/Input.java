package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private static class Hidden {
        @Async
        static int one() {
            return await(value("a", 1));
        }

        static class Visible {
            @Async
            int two() {
                return await(value("b", 2));
            }
        }
    }

    @Async
    static int run() {
        return await(value("c", 3));
    }
}
