package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    @Async
    static String run() {
        String s = "";
        for (var x : await(value("list", List.of("a", "b")))) {
            s += x + await(value(x, 1));
        }
        for (char c : await(value("chars", new char[] {'x', 'y'}))) s += c;
        return s;
    }
}
