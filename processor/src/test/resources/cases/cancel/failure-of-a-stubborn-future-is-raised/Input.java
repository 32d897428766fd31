package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.stubborn;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static String run() {
        try {
            await(stubborn("a", 1));
            await(fail("b", new IOException("b")), IOException.class);
            return "never";
        } catch (IOException e) {
            return await(stubborn("c", "c"));
        }
    }
}
