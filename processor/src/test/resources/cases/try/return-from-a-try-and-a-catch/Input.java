package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int pick(int x) {
        try {
            if (x == 0) return await(value("a", 10));
            if (x == 1) throw new IllegalArgumentException();
            await(fail("b", new IOException()));
            return -1;
        } catch (IllegalArgumentException e) {
            return 20;
        } catch (Exception e) {
            return await(value("c", 30));
        }
    }

    @Async
    static int run() {
        return pick(0) + pick(1) + pick(2);
    }
}
