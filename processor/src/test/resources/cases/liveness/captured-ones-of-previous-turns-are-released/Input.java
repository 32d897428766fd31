package cases;

import static cases.support.Trace.releasing;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        List<Supplier<Object>> made = new ArrayList<>();
        int n = 0;
        while (n < 3) {
            Object captured = tracked("captured" + n, new Object());
            made.add(() -> captured);
            n += await(value("a" + n, 1));
            if (n == 2) continue;
            made.clear();
            await(releasing("b" + n, 1, "captured" + (n - 1)));
        }
        return n + await(releasing("c", 1, "captured0", "captured1", "captured2"));
    }
}
