package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int i = 1;
        int first = i + (i = await(value("a", 5))) + i;
        int x = 10;
        int second = x++ + await(value("b", 100)) + ++x;
        return first + " " + second + " " + i + " " + x;
    }
}
