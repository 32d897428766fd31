package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;

public class Input {
    @Async
    static int run() {
        List<Object> list = new ArrayList<>(List.of(tracked("a", new Object()), tracked("b", new Object())));
        int n = 0;
        for (Object each : list) {
            log(each);
            n++;
        }
        for (Object each : List.of(list.remove(0), list.remove(0))) {
            n += await(value("x" + n, 1));
            log(each);
        }
        list = null;
        await(releasing("end", 1, "a", "b"));
        return n;
    }
}
