package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.concurrent.CancellationException;

public class Input {
    @Async
    static String run() {
        String s = "";
        for (int i = 0; i < 4; i++) {
            try {
                if (i == 0) continue;
                if (i == 3) break;
                s += await(value("a" + i, i));
                if (i == 2) throw new IllegalStateException("two");
            } catch (IllegalStateException e) {
                if (e instanceof CancellationException) break;
                s += "caught";
                continue;
            }
            s += "|";
        }
        return s;
    }
}
