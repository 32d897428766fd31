package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;

public class Input {
    @Async
    static String run() {
        List<? super Integer> sink = new ArrayList<Number>(List.of(1.5));
        List<?> unknown = List.of("x");
        var first = unknown.get(0);
        var wild = unknown;
        var lower = sink.get(0);
        await(value("a", 1));
        sink.add(await(value("b", 2)));
        return first + " " + wild.get(0) + " " + lower + sink;
    }
}
