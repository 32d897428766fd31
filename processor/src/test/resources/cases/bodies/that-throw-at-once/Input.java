package cases;

import dev.pollen.Async;
import java.io.IOException;

public class Input {
    @Async
    static int run() throws IOException {
        throw new IOException("at once");
    }
}
