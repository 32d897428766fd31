package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;

public class Input {
    @Async
    static String run() {
        StringBuilder s = new StringBuilder();
        try {
            try {
                return s.append(await(value("a", "a"))).toString();
            } finally {
                s.append(await(sacred("b", "b")));
                log(s);
            }
        } finally {
            s.append(await(sacred("c", "c")));
            log(s);
        }
    }
}
