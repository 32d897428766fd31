package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;

public class Input {
    @Async
    static String run() {
        int x = await(value("a", 1));
        String s = "s" + x;
        Future<String> f = async(() -> {
            log("in");
            int y = await(value("b", 2)) + x;
            if (y > 100) return "never";
            for (int i = 0; i < 2; i++) y += await(value("c" + i, i));
            return s + y;
        });
        log("out");
        return await(f) + await(value("d", 3));
    }
}
