package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        return new Sub().both(1);
    }

    static class Sub extends cases.other.Base {
        @Async
        int both(int x) {
            count += await(value("a", x));
            int hidden = step(10);
            return count + hidden + super.step(1000) + twice(await(value("b", 1)));
        }

        @Override
        protected int step(int x) {
            return -x;
        }
    }
}
//// file: Base.java
package cases.other;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Base {
    protected int count = 5;

    protected int step(int x) {
        return count + x;
    }

    @Async
    protected int twice(int x) {
        return 2 * await(value("twice", x));
    }
}
