package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int $ = await(value("a", 1));
        int yield$ = 2, record = 3, var = 4, sealed = 5, permits = 6, with = 7, module = 8, open = 9, $T = 10, $L = 11;
        int x = await(value("b", 20));
        String text = "$T $L $N %s $$";
        return $ + yield$ + record + var + sealed + permits + with + module + open + $T + $L + x + text;
    }
}
