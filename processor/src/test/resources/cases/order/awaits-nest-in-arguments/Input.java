package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = await(value("d", await(value("c", await(value("b", await(value("a", 1)) + 1)) * 10)) - 1));
        return sum(eval("x", x), await(value("e", 5)), sum(await(value("f", 6)), eval("seven", 7), 0));
    }

    static int sum(int a, int b, int c) {
        log(a + "+" + b + "+" + c);
        return a + b + c;
    }
}
