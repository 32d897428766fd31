package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.List;

public class Input {
    @Async
    static String run() {
        String s = "";
        for (Exception each : List.of(new IOException("io"), new IllegalStateException("state"))) {
            try {
                await(fail("a", each));
            } catch (IllegalStateException | IllegalArgumentException e) {
                s += await(value("b", "runtime ")) + e.getMessage();
            } catch (Exception e) {
                s += await(value("c", "other ")) + e.getMessage();
            }
        }
        return s;
    }
}
