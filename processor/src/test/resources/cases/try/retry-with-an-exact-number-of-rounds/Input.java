package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static String run() {
        int attempts = 0;
        int ends = 0;
        while (true) {
            try {
                attempts++;
                if (attempts < 3) await(fail("a" + attempts, new IOException("again")));
                return attempts + " " + await(value("b", ends));
            } catch (IllegalStateException e) {
                log("cancelled");
                throw e;
            } catch (Exception e) {
                log(e);
                continue;
            } finally {
                ends++;
                log("end " + ends);
            }
        }
    }
}
