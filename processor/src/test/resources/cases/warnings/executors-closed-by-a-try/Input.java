package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import dev.pollen.Executor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

public class Input {
    @Async
    static String run() {
        ExecutorService given = Executors.newCachedThreadPool();
        try (given;
                ForkJoinPool pool = new ForkJoinPool(1)) {
            log(await(value("a", 1)));
        }
        try (ExecutorService inner = Executors.newCachedThreadPool()) {
            log("without await");
        }
        try (Executor ours = Executor.singleThread()) {
            log("closed by awaiting");
        }
        CompletableFuture.runAsync(() -> {
            try (ExecutorService elsewhere = Executors.newCachedThreadPool()) {
                elsewhere.execute(() -> {});
            }
        });
        return given.isTerminated() ? "terminated" : "running";
    }
}
