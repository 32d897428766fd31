package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private static final int LIMIT = 3;
    private static final String PREFIX = "p" + LIMIT;
    private final int instance = 4;

    @Async
    String body() {
        int x = await(value("a", LIMIT));
        byte b = LIMIT;
        switch (x) {
            case LIMIT:
                x = 10;
                break;
            default:
                x = -1;
        }
        return x + PREFIX + b + instance + (PREFIX == "p3") + await(value("b", PREFIX));
    }

    @Async
    static String run() {
        return new Input().body();
    }
}
