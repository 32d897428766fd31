package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        return new Sub().all();
    }

    static class Sub extends cases.other.Base {
        @Async
        String all() {
            field++;
            field = await(value("a", field)) * 2;
            shared += 1;
            int x = method(await(value("b", 3))) + fixed(4);
            return field + " " + shared + " " + x;
        }
    }
}
//// file: Base.java
package cases.other;

public class Base {
    protected int field = 1;
    protected static int shared = 10;

    protected int method(int x) {
        return x + field;
    }

    protected static int fixed(int x) {
        return x + shared;
    }
}
