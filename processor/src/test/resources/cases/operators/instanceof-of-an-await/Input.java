package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        Object o = "text";
        boolean a = await(value("a", o)) instanceof String;
        boolean b = await(value("b", (Object) 1)) instanceof Integer i && i > await(value("c", 0));
        boolean c = await(value("d", (Object) null)) instanceof String s && s.isEmpty();
        return a + " " + b + " " + c;
    }
}
