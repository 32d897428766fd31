package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int x = 1;
        switch (x) {
            case 1:
                x += await(value("a", 1));
                break;
            default:
                x = 5;
        }
        switch (await(value("b", 2))) {
            case 2 -> x++;
            default -> x--;
        }
        return x;
    }
}
