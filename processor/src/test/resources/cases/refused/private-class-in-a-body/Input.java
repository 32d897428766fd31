package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    private static class Hidden {
        int x = 1;

        int get() {
            return x;
        }
    }

    private enum Colour {
        RED
    }

    static Object any() {
        return new Hidden();
    }

    @Async
    static int run() {
        Hidden hidden = (Hidden) any();
        await(value("a", 1));
        return hidden.x + hidden.get();
    }
}
