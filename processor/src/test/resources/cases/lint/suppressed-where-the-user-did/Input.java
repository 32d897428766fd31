package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;

public class Input {
    @SuppressWarnings({"rawtypes", "unchecked", "deprecation", "removal"})
    @Async
    static String run() {
        List list = new ArrayList(List.of(await(value("a", 1))));
        List<String> texts = (List<String>) list;
        Object o = new Long(5);
        return list + "" + texts.size() + o + await(value("b", new Character('c')));
    }
}
