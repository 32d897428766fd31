package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Base {
        @Async
        int get() {
            return await(value("base", 1));
        }
    }

    static class Plain extends Base {
        @Override
        int get() {
            log("plain");
            return 2;
        }
    }

    @Async
    static int run() {
        Base plain = new Plain();
        return plain.get() * 10 + new Base().get();
    }
}
