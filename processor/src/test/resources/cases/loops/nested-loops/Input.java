package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        int sum = 0;
        for (int i = 0; i < 2; i++) {
            for (int j = await(value("j" + i, i)); j < 2; j++) {
                sum += 10 * i + j;
                log(i + " " + j);
            }
            sum += await(value("i" + i, 1000));
        }
        return sum;
    }
}
