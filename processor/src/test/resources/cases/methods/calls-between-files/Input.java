package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        return Helper.twice(await(value("a", 1))) + new Helper(5).get();
    }

    @Async
    static int one() {
        return await(value("one", 1));
    }
}
//// file: Helper.java
package cases;

import dev.pollen.Async;

class Helper {
    private final int x;

    Helper(int x) {
        this.x = x;
    }

    @Async
    static int twice(int x) {
        return 2 * x + Input.one();
    }

    @Async
    int get() {
        return x + Input.one() + twice(10);
    }
}
