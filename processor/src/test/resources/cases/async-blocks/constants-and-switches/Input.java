package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @Async
    static String run() {
        final int one = 1;
        final String a = "a";
        Future<String> f = async(() -> {
            switch (await(value("n", 1))) {
                case one: return a + one;
                default: return "never";
            }
        });
        return await(f);
    }
}
