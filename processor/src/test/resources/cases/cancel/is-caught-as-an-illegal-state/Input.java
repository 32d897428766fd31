package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.concurrent.CancellationException;

public class Input {
    @Async
    static String run() {
        String s = "";
        try {
            s += await(value("a", "a"));
        } catch (IllegalStateException e) {
            s += "caught " + (e instanceof CancellationException);
            try {
                s += await(value("b", "b"));
            } catch (RuntimeException f) {
                s += "again";
            }
        }
        log(s);
        return s + await(value("c", "c"));
    }
}
