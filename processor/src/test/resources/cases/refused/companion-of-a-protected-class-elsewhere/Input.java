package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input extends cases.far.Outer {
    @Async
    static String run() {
        return new Kin().greet("a");
    }
}
//// file: Outer.java
package cases.far;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Outer {
    protected static class Kin {
        public Kin() {}

        @Async
        public String greet(String name) {
            return "hello " + await(value("hello", name));
        }
    }
}
