package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        {
            record R(int a) {}
            R r = new R(await(value("a", 1)));
            s += r;
        }
        {
            record R(String b) {}
            R r = new R(await(value("b", "x")));
            await(value("c", 1));
            s += r + r.b();
        }
        return s;
    }
}
