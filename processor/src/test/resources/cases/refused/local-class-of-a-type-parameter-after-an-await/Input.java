package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static <T> String generic(T t) {
        class Box {
            T content = t;
        }
        Box box = new Box();
        await(value("a", 1));
        return "" + box.content;
    }

    @Async
    static String run() {
        return generic("x");
    }
}
