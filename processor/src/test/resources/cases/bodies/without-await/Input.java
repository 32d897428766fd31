package cases;

import static cases.support.Trace.eval;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = eval("x", 1);
        for (int i = 0; i < 3; i++) x *= 2;
        return x;
    }
}
