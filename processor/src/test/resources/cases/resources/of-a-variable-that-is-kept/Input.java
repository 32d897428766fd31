package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    record Closing(String name) implements AutoCloseable {
        @Override
        public void close() {
            log("close " + name);
        }
    }

    @Async
    static int run() {
        Closing kept = new Closing("kept");
        int x = await(value("a", 1));
        try (kept) {
            log("in " + kept.name());
        }
        return x + await(value("b", kept.name().length()));
    }
}
