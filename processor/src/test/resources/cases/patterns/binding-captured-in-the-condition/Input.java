package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.function.IntSupplier;

public class Input {
    static boolean test(IntSupplier s) {
        log(s.getAsInt());
        return s.getAsInt() < 3;
    }

    @Async
    static String run() {
        Object o = 1;
        while (o instanceof Integer i && test(() -> i)) {
            o = i + await(value("one", 1));
        }
        if (!(o instanceof Integer last && test(() -> last + nothing()))) return "end " + await(value("end", 2));
        return "never" + last;
    }

    static int nothing() {
        return 0;
    }
}
