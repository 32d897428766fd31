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
    static IOException made(String name) {
        return tracked(name, new IOException(name));
    }

    @Async
    static int run() {
        try {
            try {
                throw made("passing");
            } finally {
                await(sacred("a", 1));
            }
        } catch (IOException e) {
            log(e.getMessage());
        }
        await(releasing("b", 1, "passing"));
        try {
            try {
                await(value("c", 1));
                throw made("replaced");
            } finally {
                await(sacred("d", 1));
                throw made("replacing");
            }
        } catch (IOException e) {
            log(e.getMessage());
            await(releasing("e", 1, "replaced", "replacing"));
        }
        return 1;
    }
}
