package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Input {
    @Async
    static String run() {
        List<Supplier<String>> suppliers = new ArrayList<>();
        for (String x : List.of("a", "b", "c")) {
            String y = x + await(value(x, 1));
            suppliers.add(() -> x + y);
        }
        for (int i = 0; i < 2; i++) {
            int j = i + await(value("j" + i, 10));
            suppliers.add(() -> "" + j);
        }
        String s = await(value("end", ""));
        for (Supplier<String> each : suppliers) s += each.get() + " ";
        return s;
    }
}
