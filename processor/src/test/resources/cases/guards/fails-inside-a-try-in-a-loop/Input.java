package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.List;

public class Input {
    @Async
    static String run() {
        String s = "";
        loop:
        for (Object o : List.of("fails", "a", 1, 2, "end", "never")) {
            try {
                switch (o) {
                    case String t when t.length() == 5 && await(fail("f", new IllegalArgumentException(t))) != null:
                        s += "never";
                        break;
                    case String t when await(value(t, t)).equals("end"):
                        break loop;
                    case Integer n when await(value("n" + n, n)) == 1:
                        continue loop;
                    case Integer n:
                        s += n;
                        break;
                    default:
                        s += await(value("default", "d"));
                }
                s += ";";
            } catch (IllegalArgumentException e) {
                s += e.getMessage();
            } finally {
                log("turn");
            }
        }
        return s;
    }
}
