package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    final boolean on = true;
    static final boolean OFF = false;

    @Async
    static String run() {
        return new Input().body();
    }

    @Async
    String body() {
        final boolean yes = true;
        boolean a = on && await(value("a", false));
        boolean b = OFF || await(value("b", true));
        boolean c = yes && await(value("c", true)) && on;
        boolean d = OFF && await(value("d", true));
        return a + " " + b + " " + c + " " + d + " " + on + OFF;
    }
}
