package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.fail;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static String run() {
        String kept = eval("kept", "kept");
        String other = eval("other", "other");
        try {
            for (int i = 0; i < 2; i++) {
                await(value("a" + i, 1));
                if (i == 1) await(fail("b", new IOException("b")));
            }
            return "never" + other;
        } catch (Exception e) {
            return kept;
        }
    }
}
