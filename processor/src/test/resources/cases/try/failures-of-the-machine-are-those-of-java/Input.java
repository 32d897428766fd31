package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        String s = "";
        Object o = "o";
        int[] xs = {1};
        String nothing = null;
        for (int i = 0; i < 5; i++) {
            try {
                int x = i == 0 ? await(value("a", (Integer) null)) : i;
                if (i == 1) x += xs[await(value("b", 7))];
                if (i == 2) x += (Integer) o;
                if (i == 3) x /= await(value("c", 0));
                s += nothing.length() + x;
            } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException | ArithmeticException e) {
                s += e.getClass().getSimpleName() + " ";
            }
        }
        return s;
    }
}
