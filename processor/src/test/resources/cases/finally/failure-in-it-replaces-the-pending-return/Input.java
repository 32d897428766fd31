package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.sacredFail;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() {
        try {
            try {
                return await(value("a", 1));
            } finally {
                await(sacredFail("b", new IOException("b")));
            }
        } catch (Exception e) {
            log(e);
            return await(value("c", 3));
        }
    }
}
