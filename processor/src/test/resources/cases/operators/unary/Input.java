package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int minus = -await(value("a", 1));
        boolean not = !await(value("b", true));
        int inverse = ~await(value("c", 5));
        int plus = +await(value("d", 'a'));
        long cast = (long) (int) await(value("e", 3));
        return minus + " " + not + " " + inverse + " " + plus + " " + cast + " " + (-(-(await(value("f", 2)))));
    }
}
