package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Sub extends cases.other.Base {
        @Async
        int all() {
            Nested nested = new Nested();
            return nested.x + await(value("a", 1));
        }
    }

    @Async
    static int run() {
        return new Sub().all();
    }
}
//// file: Base.java
package cases.other;

public class Base {
    protected static class Nested {
        public int x = 1;

        public Nested() {}
    }
}
