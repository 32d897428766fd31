package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        String text = tracked("text", new String("text"));
        switch (text) {
            case "text" -> await(releasing("a", 1, "text"));
            default -> log("never");
        }
        int n = switch (tracked("selected", new String("x" + await(value("b", 1))))) {
            case "x1" -> await(releasing("c", 1, "selected"));
            default -> 0;
        };
        return n + await(releasing("d", 1, "text", "selected"));
    }
}
