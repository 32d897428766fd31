package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    @SuppressWarnings("rawtypes")
    @Async
    static String run() {
        List<? extends Number> numbers = List.of(1, 2.5);
        double sum = 0;
        for (Number n : numbers) sum += n.doubleValue() + await(value("a" + n, 0.5));
        for (var n : numbers) sum += n.intValue() * await(value("b" + n, 10));
        List raw = List.of("r");
        String s = "";
        for (Object o : raw) s += o + await(value("c", "!"));
        return sum + s;
    }
}
