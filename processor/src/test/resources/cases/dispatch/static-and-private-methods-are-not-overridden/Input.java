package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Base {
        @Async
        static String one() {
            return "Base.one" + await(value("one", 1));
        }

        @Async
        private String two() {
            return "Base.two" + await(value("two", 1));
        }

        @Async
        String both() {
            return one() + two();
        }
    }

    static class Sub extends Base {
        @Async
        static String one() {
            return "Sub.one";
        }

        @Async
        String two() {
            return "Sub.two";
        }
    }

    @Async
    static String run() {
        Base sub = new Sub();
        return sub.both() + Sub.one() + new Sub().two();
    }
}
