package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        Object o = "text";
        String s = (String) await(value("a", o));
        int i = (int) await(value("b", (Object) 5));
        byte b = (byte) (int) await(value("c", 300));
        double d = (double) await(value("d", 3));
        char c = (char) (eval("a", 'a') + await(value("e", 1)));
        return s + i + b + d + c;
    }
}
