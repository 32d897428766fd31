package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.io.IOException;

public class Input {
    @Async
    static int child(Object argument, boolean fails) throws IOException {
        log(argument);
        int n = await(value("in child", 1));
        if (fails) throw tracked("failure", new IOException("child"));
        return n;
    }

    @Async
    static int run() {
        int sum = 0;
        try {
            sum += child(tracked("direct", new Object()), false);
            Future<Integer> future = tracked("future", InputAsync.child("x", false));
            sum += await(future);
            sum += await(releasing("a", 1, "direct", "future"));
            sum += child(tracked("failing", new Object()), true);
        } catch (IOException e) {
            log(e.getMessage());
        }
        return sum + await(releasing("b", 1, "failing", "failure"));
    }
}
