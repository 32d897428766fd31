package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    final Object self = tracked("self", this);

    @Async
    int body() {
        int x = await(value("a", 1));
        log(self == this);
        return x + await(releasing("b", 2, "self"));
    }

    @Async
    static int run() {
        return new Input().body();
    }
}
