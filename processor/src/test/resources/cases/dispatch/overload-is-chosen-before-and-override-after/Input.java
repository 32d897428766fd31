package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Base {
        @Async
        String f(Object o) {
            return "Base.Object" + await(value("bo", 1));
        }

        @Async
        String f(Integer i) {
            return "Base.Integer" + await(value("bi", 1));
        }

        @Async
        String f(int i, Object... rest) {
            return "Base.int" + rest.length + await(value("bv", 1));
        }
    }

    static class Sub extends Base {
        @Async
        @Override
        String f(Object o) {
            return "Sub.Object" + await(value("so", 2));
        }

        /** An overload, no override. */
        @Async
        String f(long l) {
            return "Sub.long" + await(value("sl", 2));
        }

        @Async
        @Override
        String f(int i, Object... rest) {
            return "Sub.int" + rest.length + await(value("sv", 2));
        }
    }

    @Async
    static String run() {
        Base b = new Sub();
        Sub s = new Sub();
        Object one = 1;
        return b.f(one) + " " + b.f(1) + " " + s.f(1) + " " + s.f((Integer) 1) + " " + b.f(1, null, null) + " "
                + b.f(1, new Object[3]) + " " + b.f("x");
    }
}
