package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.ArrayList;
import java.util.List;

public class Input {
    @Async
    static String run() {
        List<String> names = new ArrayList<>();
        List.of("p", "q").forEach(s -> async(() -> names.add(s)));
        List<Future<Void>> made = new ArrayList<>();
        List.of("r", "s").forEach(s -> made.add(async(() -> { names.add(await(value(s, s))); })));
        for (Future<Void> each : made) await(each);
        return names.toString();
    }
}
