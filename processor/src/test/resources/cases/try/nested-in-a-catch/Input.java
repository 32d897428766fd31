package cases;

import static cases.support.Trace.fail;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static String run() {
        String s = "";
        try {
            await(fail("a", new IOException("a")));
        } catch (Exception e) {
            try {
                s += e.getMessage();
                await(fail("b", new IOException("b")));
            } catch (Exception f) {
                try {
                    s += e.getMessage() + f.getMessage();
                    await(fail("c", new IOException("c")));
                } catch (Exception g) {
                    s += e.getMessage() + f.getMessage() + g.getMessage();
                }
                s += f.getMessage();
            }
            s += e.getMessage();
        }
        return s;
    }
}
