package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

public class Input {
    @Async
    static String run() {
        int base = await(value("a", 10));
        String text = "text";
        IntUnaryOperator add = x -> x + base;
        Supplier<Supplier<String>> nested = () -> () -> text + base;
        await(value("b", 1));
        int sum = add.applyAsInt(await(value("c", 5)));
        return sum + nested.get().get();
    }
}
