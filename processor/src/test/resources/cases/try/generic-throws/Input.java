package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    interface Action<E extends Exception> {
        int run() throws E;
    }

    @Async
    static <E extends Exception> int call(Action<E> action) throws E {
        int x = action.run();
        return x + await(value("a", 1));
    }

    @Async
    static String run() {
        int n = call(() -> 5);
        try {
            Action<IOException> failing = () -> {
                throw new IOException("io");
            };
            return "never" + call(failing);
        } catch (IOException e) {
            return n + e.getMessage();
        }
    }
}
