package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = 0;
        switch (1) {
            case 1:
                x += await(value("a", 1));
            case 2:
        }
        switch (x) {
        }
        switch (await(value("b", 1))) {
            default:
        }
        switch (x) {
            case 1 -> {}
            default -> x = await(value("never", 1));
        }
        return x;
    }
}
