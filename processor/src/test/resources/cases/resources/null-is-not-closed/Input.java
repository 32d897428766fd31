package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

public class Input {
    @Async
    static int run() throws IOException {
        Reader nothing = null;
        try (Reader a = nothing;
                Reader b = await(value("b", (Reader) null));
                Reader c = new StringReader("c")) {
            log(a);
            return c.read() + await(value("a", 1));
        }
    }
}
