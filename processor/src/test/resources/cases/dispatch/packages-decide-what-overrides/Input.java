package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    String near(int x) {
        return "Input.near" + await(value("near", x));
    }

    @Async
    protected String kin(int x) {
        return "Input.kin" + await(value("kin", x));
    }

    @Async
    public String both(int x) {
        return near(x) + " " + kin(x);
    }

    static class Here extends Input {
        @Async
        @Override
        public String near(int x) {
            return "Here.near" + await(value("here", x));
        }
    }

    @Async
    static String run() {
        return new cases.far.Far().both(1) + ", " + new Here().both(2) + ", " + new cases.far.Far.Below().both(3);
    }
}
//// file: Far.java
package cases.far;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Far extends cases.Input {
    /** Another method than that of the superclass. */
    @Async
    String near(int x) {
        return "Far.near" + await(value("far", x));
    }

    @Async
    @Override
    protected String kin(int x) {
        return "Far.kin(" + near(x) + " " + super.kin(x) + ")";
    }

    public static class Below extends Far {
        @Async
        @Override
        String near(int x) {
            return "Below.near" + await(value("below", x));
        }
    }
}
