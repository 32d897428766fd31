package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    int sum(int InputAsync, int Future, int dev, int self, int override) {
        return InputAsync + Future + dev + self + override + await(value("a", 1));
    }

    @Async
    static <Factory> String text(String Object, Factory Machine) {
        return Object + Machine + await(value("b", 2));
    }

    @Async
    static String run() {
        return new Input().sum(10, 20, 30, 40, 50) + text("text", 'm');
    }
}
