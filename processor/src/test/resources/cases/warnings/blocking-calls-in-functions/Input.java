package cases;

import static cases.support.Trace.log;
import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;

public class Input {
    static class Waiting implements Runnable {
        final CompletableFuture<String> future = CompletableFuture.completedFuture("member");

        @Override
        public void run() {
            log(future.join());
        }
    }

    @Async
    static String run() throws Exception {
        List<CompletableFuture<String>> futures = List.of(CompletableFuture.completedFuture("x"));
        log(futures.stream().map(CompletableFuture::join).filter(x -> true).toList());
        futures.forEach(future -> log(future.join()));
        Map<String, String> map = new HashMap<>();
        map.computeIfAbsent("y", key -> futures.get(0).join() + key);
        log(map.get("y"));
        Supplier<String> later = () -> futures.get(0).join();
        Callable<String> reference = futures.get(0)::get;
        Runnable anonymous = new Runnable() {
            @Override
            public void run() {
                log(futures.get(0).join());
            }
        };
        anonymous.run();
        new Waiting().run();
        log(later.get() + reference.call());
        log(await(ForkJoinPool.commonPool().submit(() -> futures.get(0).join()) == null
                ? value("never", "n")
                : value("a", "z")));
        Stream<String> lazy = futures.stream().map(CompletableFuture::join);
        return lazy == null ? "never" : "done";
    }
}
