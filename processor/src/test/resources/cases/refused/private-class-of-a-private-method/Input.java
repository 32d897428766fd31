package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private static class Secret {
        final int x = 1;
    }

    private static int of(Secret secret) {
        return secret == null ? 0 : secret.x;
    }

    @Async
    static int run() {
        return of(null) + await(value("a", 1));
    }
}
