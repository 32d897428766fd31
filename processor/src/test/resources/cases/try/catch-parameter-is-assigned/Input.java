package cases;

import static cases.support.Trace.fail;
import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.FileNotFoundException;
import java.io.IOException;

public class Input {
    @Async
    static String run() {
        try {
            await(fail("a", new IOException("a")), IOException.class);
            return "never";
        } catch (IOException e) {
            e = await(value("b", new FileNotFoundException(e.getMessage() + "b")));
            log(e);
            await(value("c", 1));
            return e.getMessage();
        }
    }
}
