package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static final Object FIELD = new Object() {
        @Override
        public String toString() {
            var inner = new Object() {
                int x = 5;
            };
            return "field" + inner.x;
        }
    };

    static String ordinary() {
        var o = new Object() {
            int x = 1;
        };
        return "o" + o.x;
    }

    @Async
    static String run() {
        return FIELD + ordinary() + await(value("a", 1));
    }
}
