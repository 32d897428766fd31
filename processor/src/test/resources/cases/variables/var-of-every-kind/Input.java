package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public class Input {
    @Async
    static String run() {
        var i = 1;
        var list = new ArrayList<String>();
        var awaited = await(value("a", Map.of("k", List.of(1, 2))));
        for (var entry : awaited.entrySet()) {
            list.add(entry.getKey() + await(value("b", i)) + entry.getValue().get(i));
        }
        var array = new int[] {1, await(value("c", 2))};
        for (var j = 0; j < 2; j++) list.add("" + array[j]);
        return list.toString();
    }
}
