package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Input {
    @Async
    static String run() {
        List<Supplier<String>> all = new ArrayList<>();
        int sum = 0;
        {
            String s = await(value("a", "a"));
            await(value("b", 1));
            all.add(() -> s);
        }
        {
            String s = await(value("c", "c"));
            all.add(() -> s + "!");
            sum += await(value("d", 2));
            all.add(() -> s + "?");
        }
        for (int i = 0; i < 2; i++) {
            String s = "e" + i;
            all.add(() -> s);
            await(value("e" + i, 1));
            log(s);
        }
        int first = 1;
        sum += first + await(value("f", 1)) + first;
        int i;
        {
            int old = sum; i = old + 1; int more = i + old;
            log(await(value("g", more)) + old + i + more);
        }
        i = i + await(value("h", 5));
        for (Supplier<String> one : all) log(one.get());
        return "" + i + sum;
    }
}
