package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        return await(value("a", new StringBuilder("a")))
                .append(await(value("b", "b")))
                .append(eval("c", 'c'))
                .append(await(value("d", 4)))
                .reverse()
                .toString();
    }
}
