package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.releasing;
import static cases.support.Trace.sacred;
import static cases.support.Trace.tracked;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.function.Supplier;

public class Input {
    @Async
    static int run() {
        for (int i = 0; i < 2; i++) {
            try {
                try {
                    if (i == 0) throw tracked("first", new IOException("first"));
                    await(releasing("a", 1, "first"));
                } finally {
                    await(sacred("b" + i, 1));
                }
            } catch (IOException e) {
                Supplier<String> message = () -> e.getMessage();
                await(value("c" + i, 1));
                log(message.get());
            }
        }
        return await(releasing("d", 1, "first"));
    }
}
