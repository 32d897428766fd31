package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        cases.far.Open open = cases.far.Open.make();
        return open.greet("a") + " " + open.greet("b");
    }
}
//// file: Greeting.java
package cases.far;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public interface Greeting {
    @Async
    default String greet(String name) {
        return "hello " + await(value("hello", name));
    }
}
//// file: Open.java
package cases.far;

public class Open implements Greeting {
    public static Open make() {
        return new Hidden();
    }
}
//// file: Hidden.java
package cases.far;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

class Hidden extends Open {
    @Async
    @Override
    public String greet(String name) {
        return "hidden " + await(value("hidden", name));
    }
}
