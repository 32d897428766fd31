package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import java.io.IOException;

public class Input {
    @Async
    static String run() {
        Future<String> f = async(() -> {
            if (await(value("a", true))) throw new IOException("io");
            return "never";
        });
        try {
            return await(f, IOException.class);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
