package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @Async
    static String run() {
        Future<String> first = value("first", "1");
        Future<String> second = value("second", "2");
        String s = await(second);
        return await(first) + s;
    }
}
