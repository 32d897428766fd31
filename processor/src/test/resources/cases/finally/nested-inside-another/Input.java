package cases;

import static cases.support.Trace.sacred;
import static cases.support.Trace.sacredFail;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static String run() {
        String s = "";
        try {
            s += await(value("a", "a"));
        } finally {
            try {
                s += await(sacred("b", "b"));
                await(sacredFail("c", new IOException("c")));
            } catch (Exception e) {
                s += await(sacred("d", "d"));
            } finally {
                s += await(sacred("e", "e"));
            }
            s += await(sacred("f", "f"));
        }
        return s + await(value("g", "g"));
    }
}
