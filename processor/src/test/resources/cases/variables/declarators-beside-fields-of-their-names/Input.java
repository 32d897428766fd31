package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    int y = 7;

    @Async
    static int run() {
        Input input = new Input();
        int sum = await(value("a", 1));
        if (sum > 0) {
            int x = input.y, y = 2 * x, z[] = {y};
            log(x + y + z[0]);
        }
        for (int x = input.y, y = x; x < 9; x++) sum += x + y;
        return sum;
    }
}
