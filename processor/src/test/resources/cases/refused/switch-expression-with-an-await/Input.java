package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = 1;
        return x + switch (x) {
            case 1 -> await(value("a", 1));
            default -> {
                int y = await(value("b", 1));
                yield y;
            }
        };
    }
}
