package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.sacred;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @SuppressWarnings("finally")
    @Async
    static String run() {
        String s = "";
        for (int i = 0; i < 2; i++) {
            try {
                await(fail("a" + i, new IOException("a")));
            } finally {
                s += i;
                if (await(sacred("b" + i, i)) == 0) continue;
                break;
            }
        }
        return s;
    }
}
