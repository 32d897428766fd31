package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Input {
    @Async
    static String run() {
        String a = await(CompletableFuture.completedFuture("a"));
        int b = await((CompletionStage<Integer>) CompletableFuture.completedFuture(await(value("b", 2))));
        try {
            await(CompletableFuture.failedFuture(new IOException("c")), IOException.class);
            return "never";
        } catch (IOException e) {
            return a + b + e.getMessage();
        }
    }
}
