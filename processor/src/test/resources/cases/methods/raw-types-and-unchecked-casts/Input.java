package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public class Input {
    @SuppressWarnings({"rawtypes", "unchecked"})
    @Async
    static String run() {
        List raw = new ArrayList();
        raw.add(await(value("a", 1)));
        List<String> wrong = raw;
        Future future = value("b", "b");
        Object o = await(future);
        List<Integer> cast = (List<Integer>) await(value("c", (Object) List.of(5)));
        Map.Entry<String, Integer>[] entries = new Map.Entry[] {Map.entry("k", await(value("d", 2)))};
        return wrong.size() + "" + o + cast.get(0) + entries[0].getValue();
    }
}
