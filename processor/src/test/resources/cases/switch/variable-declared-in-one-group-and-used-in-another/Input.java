package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int turn(int n) {
        switch (n) {
            case 1:
                int x = await(value("a", 10));
                log(x);
            case 2:
                x = 5;
                x += await(value("b", 1));
                return x;
            default:
                return -1;
        }
    }

    @Async
    static String run() {
        return turn(1) + " " + turn(2) + " " + turn(3);
    }
}
