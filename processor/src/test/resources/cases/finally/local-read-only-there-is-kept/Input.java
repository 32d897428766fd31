package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        String kept = eval("kept", "kept");
        int i = 0;
        try {
            while (i < 2) i += await(value("a" + i, 1));
            return i;
        } finally {
            log(kept + i);
        }
    }
}
