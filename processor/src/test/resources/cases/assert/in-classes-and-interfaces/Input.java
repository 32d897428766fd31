package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static void tried(Runnable asserting) {
        try {
            asserting.run();
            log("nothing was asserted");
        } catch (AssertionError e) {
            log(e);
        }
    }

    /** What asserts is initialised after this. */
    static {
        Input.class.getClassLoader().setDefaultAssertionStatus(true);
        Input.class.getClassLoader().setClassAssertionStatus("cases.Off", false);
    }

    @Async
    static int run() {
        return asserting();
    }

    @Async
    static int asserting() {
        int x = await(value("a", 1));
        class Local {
            void positive(int n) {
                assert n > 0 : eval("message", n);
            }
        }
        tried(new Runnable() {
            @Override
            public void run() {
                assert x == 2;
            }
        });
        await(value("b", 2));
        new Local().positive(x);
        tried(() -> new Local().positive(-x));
        Inside.check(x);
        Off.check(x);
        return x;
    }

    interface Inside {
        @Async
        static void check(int x) {
            try {
                assert x == await(value("c", 1));
                assert x == await(value("d", 2)) : "in an interface";
                log("nothing was asserted");
            } catch (AssertionError e) {
                log(e);
            }
            tried(() -> {
                assert x == 3 : "in a lambda";
            });
        }
    }
}

//// file: Off.java
package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

/** The flag is that of the outermost class, which is not the machine. */
class Off {
    @Async
    static void check(int x) {
        await(value("e", x));
        Input.tried(new Runnable() {
            @Override
            public void run() {
                assert x == 2 : eval("never", "message");
            }
        });
        assert x == 2 : eval("never", "message");
    }
}
