package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @Async
    static String run() {
        Future<String> f = async(() -> eval("body", await(value("a", "x"))));
        log("before");
        async(() -> log("never"));
        await(value("b", 1));
        log("still before");
        return await(f);
    }
}
