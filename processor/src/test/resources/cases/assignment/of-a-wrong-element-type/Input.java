package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static int run() {
        Object[] texts = new String[1];
        texts[eval("index", 0)] = await(value("a", (Object) 1));
        return 0;
    }
}
