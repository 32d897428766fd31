package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;
import static dev.pollen.Futures.blockOn;

import dev.pollen.Async;
import dev.pollen.Futures;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;

public class Input {
    @Async
    static int one() {
        return await(value("one", 1));
    }

    static int ordinary() throws InterruptedException {
        Thread.sleep(0);
        IntSupplier lambda = () -> one() + blockOn(Futures.ready(2));
        IntSupplier reference = Input::one;
        return one() + lambda.getAsInt() + reference.getAsInt();
    }

    @Async
    static int onAnotherThread() {
        return await(CompletableFuture.supplyAsync(() -> blockOn(Futures.ready(1))));
    }

    @Async
    static int run() {
        return one() + await(value("a", 1));
    }
}
