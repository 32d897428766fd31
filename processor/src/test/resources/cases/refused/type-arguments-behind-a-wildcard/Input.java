package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    static class Box<T> {
        private <U> U with(U other) {
            return other;
        }
    }

    @Async
    static String run() {
        Box<?> box = new Box<String>();
        return box.<String>with("a") + await(value("a", 1));
    }
}
