package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    @Async
    static String run() {
        String s = "";
        {
            int x = await(value("a", 1));
            s += x;
        }
        {
            String x = await(value("b", "b"));
            s += x + await(value("c", 1)) + x;
        }
        for (long x = 0; x < 1; x++) s += x + await(value("d", 2L)) + x;
        if (s.length() > 3) {
            var x = List.of(s);
            await(value("e", 1));
            s = x.get(0);
        } else {
            double x = 1.5;
            s += x;
        }
        return s;
    }
}
