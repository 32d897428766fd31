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
        StringBuilder out = new StringBuilder();
        Future<Void> f = async(() -> {
            out.append(await(value("a", 1)));
            if (out.length() == 0) return;
            out.append(await(value("b", 2)));
        });
        await(f);
        await(async(() -> log("plain")));
        await(async(() -> { await(value("c", 3)); }));
        return out.toString();
    }
}
