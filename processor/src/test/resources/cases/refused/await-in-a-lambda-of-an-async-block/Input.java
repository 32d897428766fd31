package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static void run() {
        await(async(() -> {
            synchronized (Input.class) {
                await(value("a", 1));
            }
            Runnable r = () -> await(value("b", 1));
        }));
    }
}
