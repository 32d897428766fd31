package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.async;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Future;
import dev.pollen.Futures;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

public class Input {
    @Async
    static String run() throws Exception {
        CountDownLatch open = new CountDownLatch(0);
        Future<Integer> block = async(() -> {
            open.await();
            return await(value("a", 1));
        });
        List<Future<String>> blocks = List.of("x").stream()
                .map(x -> async(() -> CompletableFuture.completedFuture(x).get()))
                .toList();
        return await(block) + await(Futures.join(blocks)).get(0);
    }
}
