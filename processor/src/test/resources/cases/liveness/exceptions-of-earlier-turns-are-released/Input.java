package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.sacred;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() {
        for (int i = 0; i < 2; i++) {
            try {
                try {
                    if (i == 0) throw tracked("first", new IOException("first"));
                    await(releasing("a", 1, "first"));
                    throw tracked("second", new IOException("second"));
                } finally {
                    await(sacred("b" + i, 1));
                }
            } catch (IOException e) {
                await(value("c" + i, 1));
                log(e.getMessage());
            }
        }
        return await(releasing("d", 1, "first", "second"));
    }
}
