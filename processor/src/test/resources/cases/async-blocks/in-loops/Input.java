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
        List<Future<String>> futures = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int copy = i;
            futures.add(async(() -> "i" + await(value("v" + copy, copy))));
        }
        for (String s : List.of("p", "q")) futures.add(async(() -> s + await(value(s, s))));
        StringBuilder all = new StringBuilder();
        for (Future<String> f : futures) all.append(await(f));
        return all.toString();
    }
}
