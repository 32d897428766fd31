package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

public class Input {
    private int base = 10;

    private int add(int x) {
        return base + x;
    }

    private static int twice(int x) {
        return 2 * x;
    }

    @Async
    String body() {
        IntUnaryOperator a = this::add;
        IntUnaryOperator b = Input::twice;
        Supplier<Input> c = Input::new;
        base = await(value("a", 20));
        Supplier<Integer> d = new Supplier<>() {
            @Override
            public Integer get() {
                base++;
                return add(twice(1));
            }
        };
        return a.applyAsInt(await(value("b", 1))) + " " + b.applyAsInt(3) + " " + c.get().base + " " + d.get() + " " + base;
    }

    @Async
    static String run() {
        return new Input().body();
    }
}
