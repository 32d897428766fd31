package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        for (int i = 0; ; i++) {
            for (int j : new int[] {1, 2, 3}) {
                while (true) {
                    if (await(value(i + "" + j, i + j)) == 3) return i + " " + j;
                    break;
                }
            }
        }
    }
}
