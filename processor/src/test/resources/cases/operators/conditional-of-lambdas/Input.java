package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        int base = 10;
        IntUnaryOperator op = await(value("a", true)) ? x -> x + base : x -> x - base;
        Supplier<String> text = await(value("b", false)) ? () -> "yes" : String::new;
        log(text.get());
        return op.applyAsInt(await(value("c", 1)));
    }
}
