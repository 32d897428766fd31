package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.concurrent.CancellationException;

public class Input {
    @Async
    static String run() {
        for (int i = 0; i < 3; i++) {
            try {
                return await(value("a" + i, "value"));
            } catch (CancellationException e) {
                log("again");
            }
        }
        return "given up";
    }
}
