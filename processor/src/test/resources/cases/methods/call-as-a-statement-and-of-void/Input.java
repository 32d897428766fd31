package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static void step(String name) {
        log("step " + name);
        if (name.equals("b")) return;
        await(value(name, 1));
    }

    @Async
    static int count() {
        return await(value("count", 3));
    }

    @Async
    static void run() {
        step("a");
        step("b");
        count();
        for (int i = 0; i < 1; i++, count()) step("c");
    }
}
