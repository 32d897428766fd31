package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        return await(value("a", 1));
    }

    static class Nested {
        @Async
        static int one() {
            return await(value("b", 1));
        }
    }
}
//// file: Input_Nested.java
package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

class Input_Nested {
    @Async
    static int two() {
        return await(value("c", 1));
    }
}
