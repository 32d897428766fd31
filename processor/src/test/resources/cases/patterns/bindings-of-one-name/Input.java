package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    String s = "field";

    @Async
    String body(Object o) {
        String t = "";
        if (o instanceof Integer s && s > await(value("a", 1))) t += s + 1;
        else if (o instanceof String s) t += s.length() + await(value("b", s));
        else t += s;
        return t + s;
    }

    @Async
    static String run() {
        Input input = new Input();
        return input.body(5) + "|" + input.body("xy") + "|" + input.body(0);
    }
}
