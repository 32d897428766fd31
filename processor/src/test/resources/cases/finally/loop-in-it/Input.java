package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.sacred;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() throws IOException {
        int sum = 0;
        try {
            await(fail("a", new IOException("a")), IOException.class);
        } catch (IOException | RuntimeException e) {
            sum = -1;
            throw e;
        } finally {
            for (int i = 0; i < 2; i++) sum += await(sacred("b" + i, i));
            log(sum);
        }
        return sum;
    }
}
