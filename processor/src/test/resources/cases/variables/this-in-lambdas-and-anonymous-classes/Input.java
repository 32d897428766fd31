package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    int x = 1;

    int twice() {
        return 2 * x;
    }

    @Async
    String body() {
        Supplier<Integer> a = () -> x + twice() + this.x;
        Supplier<Integer> b = this::twice;
        Supplier<String> c = new Supplier<>() {
            int x = 100;

            @Override
            public String get() {
                return this.x + " " + Input.this.x + " " + twice();
            }
        };
        x = await(value("a", 5));
        return a.get() + " " + b.get() + " " + c.get();
    }

    @Async
    static String run() {
        return new Input().body();
    }
}
