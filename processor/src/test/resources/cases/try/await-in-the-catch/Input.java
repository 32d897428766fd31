package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        try {
            s += "try ";
            Integer.parseInt("x");
            s += "never";
        } catch (NumberFormatException e) {
            s += await(value("a", "caught ")) + e.getClass().getSimpleName();
        }
        return s + await(value("b", "."));
    }
}
