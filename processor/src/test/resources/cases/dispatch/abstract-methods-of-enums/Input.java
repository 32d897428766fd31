package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    enum Shape {
        ROUND {
            @Override
            int area(int x) {
                return 3 * x * x;
            }
        },
        SQUARE {
            @Override
            int area(int x) {
                return x * x;
            }
        };

        @Async
        abstract int area(int x);
    }

    @Async
    static int run() {
        int sum = await(value("a", 0));
        for (Shape each : Shape.values()) sum = 1000 * sum + each.area(await(value("b", 5)));
        return sum;
    }
}
