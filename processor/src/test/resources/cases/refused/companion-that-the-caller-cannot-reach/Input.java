package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        return new cases.far.Open().greet("a");
    }
}
//// file: Open.java
package cases.far;

public class Open extends Hidden {}
//// file: Hidden.java
package cases.far;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

class Hidden {
    @Async
    public String greet(String name) {
        return "hello " + await(value("hello", name));
    }
}
