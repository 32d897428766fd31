package cases;

import static cases.support.Trace.fail;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        try {
            await(fail("a", new IllegalArgumentException("a")));
            return "never";
        } catch (NumberFormatException e) {
            return "too narrow";
        } catch (IllegalArgumentException e) {
            return "caught " + e.getMessage();
        } catch (RuntimeException e) {
            return "too late";
        }
    }
}
