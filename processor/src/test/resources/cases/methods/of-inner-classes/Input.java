package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.Supplier;

public class Input {
    int x = 1;

    class Middle {
        int x = 10;

        class Inner {
            int x = 100;

            @Async
            int sum() {
                int y = await(value("a", 1000));
                Input.this.x++;
                Middle.this.x += y;
                Supplier<Integer> later = () -> this.x + Middle.this.x + Input.this.x + count();
                return later.get() + await(value("b", 0)) + outer();
            }

            @Async
            int outer() {
                return Input.this.twice(await(value("c", 3))) + twice(1);
            }
        }
    }

    int count() {
        return 5;
    }

    @Async
    int twice(int y) {
        return 2 * y + await(value("twice", 0));
    }

    @Async
    static int run() {
        Input input = new Input();
        Middle.Inner inner = input.new Middle().new Inner();
        return inner.sum();
    }
}
