package cases;

import static cases.support.Trace.value;
import static dev.pollen.Futures.await;

import dev.pollen.Async;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public class Input {
    @Async
    static String run() {
        Comparator<CompletableFuture<String>> byResult = Comparator.comparing(f -> f.join());
        List<CompletableFuture<String>> all = List.of();
        return all.stream().sorted(byResult).toList() + await(value("a", "!"));
    }
}
