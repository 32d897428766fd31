package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    int state = 1;
    int result = 2;
    static int owner = 3;

    int ready(int x) {
        return x + 1;
    }

    static int suspend(int x) {
        return x * 2;
    }

    int clear() {
        return state++;
    }

    @Async
    static String run() {
        return new Input().body();
    }

    @Async
    String body() {
        state += await(value("a", 10));
        result = ready(await(value("b", 4))) + suspend(await(value("c", 5)));
        owner++;
        return state + " " + result + " " + owner + " " + clear() + toString() + method() + place(1);
    }

    String method() {
        return "method";
    }

    String place(int state) {
        return "place" + state;
    }

    @Override
    public String toString() {
        return "text";
    }
}
