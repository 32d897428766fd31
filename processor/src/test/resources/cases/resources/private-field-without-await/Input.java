package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private final AutoCloseable field = () -> log("closed");

    @Async
    int body() throws Exception {
        int x = await(value("a", 1));
        try (field; this.field) {
            log("open");
        }
        return x;
    }

    @Async
    static int run() throws Exception {
        return new Input().body();
    }
}
