package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @Async
    int of(int a) {
        int b = 2;
        return await(async(() -> {
            int c = await(value("c", 3));
            Future<Integer> inner = async(() -> {
                int d = await(value("d", 4));
                return a + b + c + d + field;
            });
            return await(inner) + await(async(() -> c + a));
        }));
    }

    int field = 50;

    @Async
    static int run() {
        return new Input().of(1);
    }
}
