package cases;

import static cases.support.Trace.eval;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        int[] xs = {1, 2, 3};
        long sum = 0;
        for (long x : eval("array", xs)) {
            sum = sum * 10 + x + await(value("a" + x, 0));
            xs = new int[] {7};
        }
        String s = "";
        for (Integer boxed : xs) s += boxed.getClass().getSimpleName() + await(value("b", boxed));
        return sum + s;
    }
}
