package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.sacred;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.AsyncCloseable;
import dev.pollen.Future;
import java.io.IOException;

public class Input {
    record Plain(String name) implements AutoCloseable {
        @Override
        public void close() {
            log("close " + name);
        }
    }

    record Awaited(String name) implements AsyncCloseable {
        @Override
        public Future<Void> closeAsync() {
            return sacred("close " + name, null);
        }
    }

    @Async
    static int run() throws Exception {
        try (Plain plain = tracked("plain", new Plain("plain"))) {
            await(value("a", 1));
            log(plain.name());
        }
        await(releasing("b", 1, "plain"));
        try (Awaited awaited = tracked("awaited", new Awaited("awaited"));
                Plain second = tracked("second", new Plain("second"))) {
            if (await(value("c", true))) throw tracked("failure", new IOException(second.name()));
        } catch (IOException e) {
            log(e.getMessage());
            await(releasing("d", 1, "awaited", "second", "failure"));
        }
        return 1;
    }
}
