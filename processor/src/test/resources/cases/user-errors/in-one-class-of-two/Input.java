package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        return await(value("a", 1)) + Other.one();
    }
}
//// file: Other.java
package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

class Other {
    @Async
    static int one() {
        return await(value("b", 1)) + unknown;
    }
}
