package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int base = await(value("a", 1));
        class Counter {
            int next() {
                return base + 1;
            }
        }
        class Twice extends Counter {
            @Override
            int next() {
                return 2 * super.next();
            }
        }
        int more = await(value("b", 2));
        return new Twice().next() + more;
    }
}
