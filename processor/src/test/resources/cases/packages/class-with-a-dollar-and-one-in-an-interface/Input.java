package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        return Wei$rd.one() + new Outer.Inner().two();
    }

    interface Outer {
        class Inner {
            @Async
            int two() {
                return await(value("b", 2));
            }
        }
    }

    static class Wei$rd {
        @Async
        static int one() {
            return await(value("a", 1));
        }

        static class one {
            @Async
            static int machine() {
                return await(value("never", 1));
            }
        }
    }
}
