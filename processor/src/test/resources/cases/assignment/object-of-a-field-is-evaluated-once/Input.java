package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    int x = 1;

    @Async
    static String run() {
        Input object = new Input();
        int plain = eval("object", object).x = await(value("a", 2));
        int compound = eval("object", object).x *= await(value("b", 5));
        int after = eval("object", object).x++ + await(value("c", 0));
        return plain + " " + compound + " " + after + " " + object.x;
    }
}
