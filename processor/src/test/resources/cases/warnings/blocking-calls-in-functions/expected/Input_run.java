package cases;

import cases.support.Trace;
import dev.pollen.support.Abi;
import dev.pollen.support.AsyncGenerated;
import dev.pollen.support.ObjectMachine;
import dev.pollen.support.Run;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * One call of {@link cases.Input#run()}.
 */
@SuppressWarnings({"cast", "dep-ann", "deprecation", "divzero", "empty", "exports", "fallthrough", "finally", "lossy-conversions", "overloads", "overrides", "preview", "rawtypes", "removal", "serial", "static", "synchronization", "this-escape", "try", "unchecked", "varargs"})
@Generated("dev.pollen.processor.AsyncProcessor")
@AsyncGenerated
final class Input_run extends ObjectMachine<String> {
    static {
        Abi.check(1, "Input_run");
    }

    private List<CompletableFuture<String>> futures;

    Input_run() {
    }

    @Override
    public boolean step(Run run, int depth) throws Throwable {
        int at = state;
        Object awaited = null;
        if (at == 0) {
            InputAsync.Host.initialized();
            futures = List.of(CompletableFuture.completedFuture("x"));
            Trace.log(futures.stream().map(CompletableFuture::join).filter(x -> true).toList());
            futures.forEach(future -> Trace.log(future.join()));
            Map<String, String> map = new HashMap<>();
            final List<CompletableFuture<String>> futures2 = futures;
            map.computeIfAbsent("y", key -> futures2.get(0).join() + key);
            Trace.log(map.get("y"));
            Supplier<String> later = () -> futures2.get(0).join();
            Callable<String> reference = futures.get(0)::get;
            Runnable anonymous = new Runnable() {
                @Override
                public void run() {
                    Trace.log(futures2.get(0).join());
                }
            };
            anonymous.run();
            new Input.Waiting().run();
            Trace.log(later.get() + reference.call());
            // Input.java:46: await(ForkJoinPool.commonPool().submit(() -> futures.get(...
            awaited = await(ForkJoinPool.commonPool().submit(() -> futures2.get(0).join()) == null
                    ? Trace.value("never", "n")
                    : Trace.value("a", "z"), run, depth);
            if (awaited == SUSPENDED) return suspend(1);
        } else { at = 0; awaited = run.take(); }
        String value = (String) awaited;
        Trace.log(value);
        Stream<String> lazy = futures.stream().map(CompletableFuture::join);
        return ready(lazy == null ? "never" : "done");
    }

    @Override
    protected void clear() {
        futures = null;
    }

    @Override
    protected String method() {
        return "Input.run";
    }

    @Override
    protected String place(int state) {
        return switch (state) {
            case 1 -> "Input.java:46, awaiting await(ForkJoinPool.commonPool().submit(() -> futures.get(...";
            default -> super.place(state);
        };
    }
}
