package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    @Async
    static int run() {
        List<String> nothing = null;
        int n = await(value("a", 1));
        for (String s : eval("list", nothing)) n += await(value(s, 1));
        return n;
    }
}
